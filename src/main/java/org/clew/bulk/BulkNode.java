package org.clew.bulk;

import java.util.List;
import java.util.Map;

/**
 * A node to write.
 *
 * @param key tells it from all other nodes of the graph, and is not stored
 * @param labels its labels
 * @param properties texts, whole numbers, decimals, truths, times, and lists of one of
 * these
 */
public record BulkNode(String key, List<String> labels, Map<String, Object> properties) {
}
