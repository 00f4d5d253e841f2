package org.clew.claim;

import java.util.Map;

/**
 * What one source says of one record.
 *
 * @param label the record's label, such as {@code Drug}
 * @param id the record's identifier in the graph
 * @param properties what the source says: texts, whole numbers, decimals, truths and
 * lists of texts
 * @param statement that it says so
 * @param precedence how far its name and single values go before those of others: the
 * lowest first
 */
public record NodeClaim(String label, String id, Map<String, Object> properties, Statement statement, int precedence) {
}
