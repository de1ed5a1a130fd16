"""What can be done with a photo wherever it is shown, said once."""
