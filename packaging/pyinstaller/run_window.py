"""The bundle's `photovet-desktop`."""

import multiprocessing

from app.desktop.entry import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # workers are started from this very program
    main()
