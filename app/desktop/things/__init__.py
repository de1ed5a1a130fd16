"""Things found in all photos, decided once."""
