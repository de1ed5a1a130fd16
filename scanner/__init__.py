"""PhotoVet's engine: no window, no terminal, no network."""
