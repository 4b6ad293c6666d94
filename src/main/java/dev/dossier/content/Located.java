package dev.dossier.content;

import dev.dossier.domain.Place;

/** Something read, and where it stands. */
record Located<T>(T value, Place where) {}
