package org.clew.claim;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one source says of the relation of two records.
 *
 * @param from identifier of the record that the relation starts at
 * @param type the relation, such as {@code ACTS_ON}
 * @param to identifier of the record that it ends at
 * @param key tells relations of one type between the same two records apart; empty where
 * there can be but one. An owner's are told apart by what they say, and numbered.
 * @param properties what the source says of it
 * @param statements that it says so; an owner may have several sources
 * @param owner whose the claim is, if it is of Clew's own files
 */
public record LinkClaim(String from, String type, String to, String key, Map<String, Object> properties,
		List<Statement> statements, @Nullable Owner owner) {

	public LinkClaim(String from, String type, String to, String key, Map<String, Object> properties,
			Statement statement) {
		this(from, type, to, key, properties, List.of(statement), null);
	}

	/**
	 * {@return the relation that the claim alone makes}
	 */
	public Map<String, Object> relation() {
		return LinkFold.of(this).properties();
	}

}
