"""The facts: the dossier of one province and one cycle, how it is read, and how it becomes facts for the rules."""
