package org.clew.ingest.fact;

import java.util.List;
import java.util.Map;

import org.clew.claim.Identity.CrossReference;

/**
 * What a file says of one record.
 *
 * @param label the record's label, such as {@code Drug}
 * @param id its identifier in the file's vocabulary: a CURIE
 * @param properties what the file says: {@code name}, {@code synonyms} and others of the
 * graph's properties; texts, whole numbers, decimals, truths, lists of texts
 * @param references other identifiers, with how they mean it
 * @param statement where in the file it stands, in few words; may be empty
 */
public record Thing(String label, String id, Map<String, Object> properties, List<CrossReference> references,
		String statement) {

	public Thing(String label, String id, Map<String, Object> properties, List<CrossReference> references) {
		this(label, id, properties, references, "");
	}

}
