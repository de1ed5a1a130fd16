"""The vetting record, where the photos are vetted."""
