package org.clew.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clew.claim.NodeFold.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one record.
 *
 * @param label the record's label, such as {@code Drug}
 * @param id the record's identifier in the graph
 * @param properties what the source says: texts, whole numbers, decimals, truths and
 * lists of texts
 * @param statement that it says so; null where the claim is an owner's, who states it by
 * relations
 * @param precedence how far its name and single values go before those of others: the
 * lowest first
 * @param owner whose the claim is, if it is of Clew's own files
 */
public record NodeClaim(String label, String id, Map<String, Object> properties, @Nullable Statement statement,
		int precedence, @Nullable Owner owner) {

	public NodeClaim(String label, String id, Map<String, Object> properties, Statement statement, int precedence) {
		this(label, id, properties, statement, precedence, null);
	}

	public NodeClaim(String label, String id, Map<String, Object> properties, Owner owner) {
		this(label, id, properties, null, owner.precedence(), owner);
	}

	/**
	 * {@return the record that the claim alone makes}
	 */
	public Map<String, Object> record() {
		return NodeWriter.folded(this.label, this.id, Map.of(), List.of(claim()));
	}

	Claim claim() {
		return new Claim(source(), this.precedence, this.properties);
	}

	String source() {
		return (this.owner != null) ? this.owner.id() : Objects.requireNonNull(this.statement).source();
	}

}
