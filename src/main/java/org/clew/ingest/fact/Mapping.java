package org.clew.ingest.fact;

import org.clew.claim.IdentifierClaim.Kind;

/**
 * That an identifier means a record, or one near to it.
 *
 * @param id a CURIE of the record
 * @param other the other identifier
 * @param kind how the other means the record: {@code BROAD} if what it means is broader
 * @param line where it stands in the file
 */
public record Mapping(String label, String id, String other, Kind kind, long line) {
}
