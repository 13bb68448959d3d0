"""What rules point at: sources, their versions, references to their provisions, and the CBS classification."""
