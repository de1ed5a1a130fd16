"""The bundle's `photovet`."""

import multiprocessing

from app.cli.entry import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # workers are started from this very program
    main()
