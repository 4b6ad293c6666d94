package dev.dossier.domain;

/** Front matter of an article as it stands, and as it would say where the article comes from. */
public record LineageChange(Slug article, Lineage before, Lineage after) {}
