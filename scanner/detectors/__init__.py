"""Evidence to findings: each module one pure function, each finding with a sentence why."""
