package org.clew.claim;

import java.util.Map;

/**
 * What one source says of the relation of two records.
 *
 * @param from identifier of the record that the relation starts at
 * @param type the relation, such as {@code ACTS_ON}
 * @param to identifier of the record that it ends at
 * @param key tells relations of one type between the same two records apart; empty where
 * there can be but one
 * @param properties what the source says of it
 * @param statement that it says so
 */
public record LinkClaim(String from, String type, String to, String key, Map<String, Object> properties,
		Statement statement) {
}
