"""All photos side by side: chosen by what they show, what is left to do and what was read, and decided together."""
