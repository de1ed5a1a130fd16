"""What tags are called and what kind of thing each tells, as tables: one module for each family."""
