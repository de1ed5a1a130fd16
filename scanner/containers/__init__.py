"""How files are built: boxes, segments, chunks, pages, EXIF; walked within bounds."""
