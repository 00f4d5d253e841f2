package org.clew.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clew.claim.Batch;
import org.clew.claim.LinkClaim;
import org.clew.claim.Statement;
import org.clew.ingest.Meaning.One;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of what a file says of relations: which records are at their ends, by
 * identifier or by name.
 *
 * @param ends tells what identifiers mean
 * @param names tells what names mean
 * @param dataset where the file comes from
 * @param report counts names that were matched, and what is missing
 * @param wrong takes what only the graph could tell is wrong
 */
record Links(Ends ends, Names names, Dataset dataset, ImportReport report, Wrong wrong) {

	/**
	 * Makes claims.
	 * @param links what the file says
	 * @param unmatched takes names that mean no record, and those that now do
	 */
	Batch batch(List<Link> links, Unmatched unmatched) {
		Set<String> curies = new LinkedHashSet<>();
		Set<ByName> written = new LinkedHashSet<>();
		links.forEach((link) -> List.of(link.from(), link.to()).forEach((end) -> {
			switch (end) {
				case ById id -> curies.add(id.text());
				case ByName name -> written.add(name);
			}
		}));
		this.ends.read(curies);
		Map<ByName, Meaning> meanings = this.names.meanings(written);
		Batch batch = new Batch();
		for (Link link : links) {
			claim(link, new End(link.from(), this.ends, meanings), new End(link.to(), this.ends, meanings), unmatched,
					batch);
		}
		this.ends.shrink();
		return batch;
	}

	private void claim(Link link, End from, End to, Unmatched unmatched, Batch batch) {
		if (from.id() != null && to.id() != null) {
			Map<String, Object> properties = new TreeMap<>(link.properties());
			from.describe(properties);
			to.describe(properties);
			batch.links()
				.add(new LinkClaim(from.id(), link.type(), to.id(), link.key(), properties,
						new Statement(this.dataset.id(), link.statement(), link.publications(), link.knowledgeLevel(),
								link.agentType(), link.upstream())));
			matched(from, to.id(), link.type(), unmatched);
			matched(to, from.id(), link.type(), unmatched);
			return;
		}
		missing(from, to.id(), link, unmatched);
		missing(to, from.id(), link, unmatched);
	}

	private void matched(End end, String other, String relation, Unmatched unmatched) {
		if (end.ref() instanceof ByName name) {
			this.report.matched();
			unmatched.matched(other, relation, name);
		}
	}

	private void missing(End end, @Nullable String other, Link link, Unmatched unmatched) {
		if (end.id() != null) {
			return;
		}
		if (end.ref() instanceof ByName name) {
			this.report.unmatched(name.label() + ": " + name.text());
			this.report.missing(name.label(), true);
			if (other != null) {
				unmatched.keep(other, link.type(), name, end.meaning());
			}
		}
		else {
			this.report.missing(end.ref().label(), false);
			this.wrong.take(link.line(), link.type(), end.ref().text(),
					"No such %s in the graph (%s)".formatted(end.ref().label(), link.type()));
		}
	}

	/** One end of a relation. */
	private record End(Ref ref, @Nullable String id, Meaning meaning) {

		End(Ref ref, Ends ends, Map<ByName, Meaning> meanings) {
			this(ref, id(ref, ends, meanings), meanings.getOrDefault(ref, new Meaning.Nothing()));
		}

		private static @Nullable String id(Ref ref, Ends ends, Map<ByName, Meaning> meanings) {
			if (ref instanceof ByName name) {
				return (meanings.get(name) instanceof One one) ? one.id() : null;
			}
			return ends.id(ref.text(), ref.label());
		}

		void describe(Map<String, Object> properties) {
			if (this.ref instanceof ByName name && this.meaning instanceof One one) {
				properties.putIfAbsent("asReported", name.text());
				properties.merge("confidence", one.confidence(), (first, second) -> (Double) first * (Double) second);
				properties.merge("matchedBy", one.rule(),
						(first, second) -> first.equals(second) ? first : first + ", " + second);
			}
		}

	}

}
