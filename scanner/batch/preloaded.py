"""What all workers need, loaded once by the process they are forked from (`scanner.batch.processes`).

No more than what works on files: engines start threads, which no fork survives.
"""

from __future__ import annotations

import gc
import os

from scanner.offline import go_offline

go_offline()
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # numpy's algebra starts its threads when it is imported

from PIL import Image  # noqa: E402  both settings have to come first

import scanner.clean  # noqa: E402
import scanner.scan  # noqa: E402, F401

Image.init()  # else every worker imports Pillow's readers
gc.collect()
gc.freeze()  # so that no collection in a worker goes over it all, and copies the memory that is shared
