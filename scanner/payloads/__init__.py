"""What any container may carry: ICC profiles, one-tag EXIF, bounded reading. Used by formats and metadata."""
