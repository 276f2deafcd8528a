/**
 * People, organisations, places and other named individuals of one article, an entity an
 * individual.
 */
@NullMarked
package org.isnad.extract.entity;

import org.jspecify.annotations.NullMarked;
