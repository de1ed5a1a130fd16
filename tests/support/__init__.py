"""What several tests share; importable in tests as `support`."""
