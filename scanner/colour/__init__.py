"""What a picture's numbers mean: ICC profiles rebuilt without a device's traces, colour spaces as profiles."""
