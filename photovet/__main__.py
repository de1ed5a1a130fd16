"""`python -m photovet`: the command line. Where photos of strangers lie, say `python -P -m photovet`, or `photovet`."""

from app.cli.entry import main

if __name__ == "__main__":
    main()
