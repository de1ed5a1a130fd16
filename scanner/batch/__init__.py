"""Many photos: worker processes, sessions on disk, the vetting record."""
