package org.clew.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clew.claim.Batch;
import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity;
import org.clew.claim.Known;
import org.clew.claim.NodeClaim;
import org.clew.claim.Statement;
import org.clew.graph.Curie;
import org.clew.ingest.fact.Mapping;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Makes claims of what a file says of identifiers: which records they join, and what else
 * they mean.
 *
 * @param dataset where the file comes from
 * @param report counts what is of no use
 * @param wrong takes what only the graph could tell is wrong
 */
record Mappings(Driver driver, Dataset dataset, ImportReport report, Wrong wrong) {

	Batch batch(List<Mapping> mappings) {
		Set<String> curies = new LinkedHashSet<>();
		mappings.forEach((mapping) -> {
			curies.add(mapping.id());
			curies.add(mapping.other());
		});
		Identity identity = new Identity(new GraphReader(this.driver), curies, this.dataset.id());
		List<Mapped> mapped = new ArrayList<>();
		mappings.forEach((mapping) -> map(mapping, identity, mapped));
		Batch batch = new Batch();
		identity.into(batch);
		mapped.forEach((it) -> batch.nodes()
			.add(new NodeClaim(it.known().label(), it.known().settled().id(),
					Map.of("identifiers", List.of(it.other())), Statement.asserted(this.dataset.id(), ""),
					this.dataset.precedence())));
		return batch;
	}

	private void map(Mapping mapping, Identity identity, List<Mapped> mapped) {
		Known one = identity.find(mapping.id(), mapping.label());
		Known other = identity.find(mapping.other(), mapping.label());
		if (one == null && other == null) {
			this.report.skip("Neither identifier of the mapping is in the graph", 1);
		}
		else if (!mapping.kind().isSame()) {
			near(mapping, identity, one, other);
		}
		else if (one != null && other != null) {
			if (one != other && one.isOtherTo(other)) {
				this.wrong.take(mapping.line(), "mapping of " + mapping.id(), mapping.other(), Wrong.APART);
			}
			else if (one != other) {
				identity.join(one, other);
			}
		}
		else if (one != null) {
			same(mapping, mapping.other(), one, identity, mapped);
		}
		else if (other != null) {
			same(mapping, mapping.id(), other, identity, mapped);
		}
	}

	private void same(Mapping mapping, String curie, Known known, Identity identity, List<Mapped> mapped) {
		Kind kind = mapping.kind();
		if (kind == Kind.EXACT && known.isOtherTo(Curie.normalize(curie))) {
			this.wrong.take(mapping.line(), "mapping of " + known.id(), curie, Wrong.APART);
			return;
		}
		identity.mean(curie, known, kind);
		if (kind == Kind.EXACT) {
			mapped.add(new Mapped(known, curie));
		}
	}

	private static void near(Mapping mapping, Identity identity, @Nullable Known one, @Nullable Known other) {
		if (one != null) {
			identity.near(mapping.other(), one, mapping.kind());
		}
		if (other != null) {
			identity.near(mapping.id(), other, switch (mapping.kind()) {
				case BROAD -> Kind.NARROW;
				case NARROW -> Kind.BROAD;
				default -> mapping.kind();
			});
		}
	}

	private record Mapped(Known known, String other) {
	}

}
