/** Tests of entity links; start with {@link dev.dossier.analysis.entity.EntityLinkerTest}. */
@NullMarked
package dev.dossier.analysis.entity;

import org.jspecify.annotations.NullMarked;
