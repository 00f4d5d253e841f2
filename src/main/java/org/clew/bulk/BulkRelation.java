package org.clew.bulk;

import java.util.Map;

/**
 * A relation to write.
 *
 * @param from key of the node that it leads from
 * @param type its type
 * @param to key of the node that it leads to
 * @param properties as those of a node
 */
public record BulkRelation(String from, String type, String to, Map<String, Object> properties) {
}
