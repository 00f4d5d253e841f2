package org.clew.ingest.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.graph.Curies;
import org.clew.ingest.BrokenFile;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.ontology.Sssom.Matches;
import org.jspecify.annotations.Nullable;

/** Takes the lines of an OBO file one by one: its header, and then stanzas. */
final class Stanzas {

	private static final Pattern TAG = Pattern.compile("([A-Za-z0-9_.-]+):\\s*(.*)");

	private static final Pattern STANZA = Pattern.compile("\\[(\\w+)](?:\\s.*)?");

	/** In ORDO the classification is not is-a, but part of. */
	private static final Set<String> PART_OF = Set.of("part_of", "BFO:0000050");

	private final Facts facts;

	private final Outline outline;

	private final List<Parent> parents = new ArrayList<>();

	private Optional<Ontology> ontology = Optional.empty();

	private String version = "";

	private boolean announced;

	private boolean header = true;

	private boolean found;

	private boolean inTerm;

	private long start;

	private @Nullable Term term;

	Stanzas(Facts facts, Outline outline) {
		this.facts = facts;
		this.outline = outline;
	}

	void line(long number, String line) {
		if (line.isEmpty() || line.startsWith("!")) {
			return;
		}
		Matcher stanza = STANZA.matcher(line);
		if (stanza.matches()) {
			close();
			open(number, stanza.group(1));
			return;
		}
		Matcher tag = TAG.matcher(line);
		if (tag.matches()) {
			tag(number, tag.group(1).toLowerCase(Locale.ROOT), tag.group(2));
		}
		else if (this.header) {
			throw new BrokenFile("No OBO: line %d is neither a tag with a value nor a stanza".formatted(number));
		}
		else if (this.inTerm) {
			this.facts.reject(number, "", line, "neither a tag with a value nor a stanza");
		}
	}

	private void open(long number, String name) {
		this.header = false;
		this.start = number;
		this.facts.row();
		this.inTerm = name.equals("Term");
		this.found |= this.inTerm;
		if (!this.inTerm) {
			this.facts.skip("No term: " + name);
		}
	}

	private void tag(long number, String tag, String value) {
		if (this.header) {
			header(tag, value);
		}
		else if (this.inTerm && tag.equals("id")) {
			String id = Clause.of(value).word(0);
			this.term = new Term(number, Curies.of(id).orElse(id));
		}
		else if (this.inTerm && this.term != null) {
			term(this.term, number, tag, value);
		}
	}

	private void header(String tag, String value) {
		switch (tag) {
			case "ontology", "default-namespace" -> this.ontology = this.ontology.or(() -> Ontology.called(value));
			case "data-version" -> this.version = value;
			default -> {
			}
		}
	}

	private void term(Term term, long number, String tag, String value) {
		switch (tag) {
			case "name" -> term.name(Clause.text(value));
			case "synonym", "exact_synonym", "broad_synonym", "narrow_synonym", "related_synonym" ->
				synonym(term, tag, Clause.of(value));
			case "alt_id" -> alternative(term, number, Clause.of(value).word(0));
			case "consider" -> this.facts.skip("A term to consider instead: it may not be the same");
			case "xref" -> {
				Clause clause = Clause.of(value);
				term.reference(clause.word(0), Matches.annotated(clause.annotations()));
			}
			case "property_value" -> {
				Clause clause = Clause.of(value);
				Matches.of(clause.word(0)).ifPresent((kind) -> term.reference(clause.word(1), kind));
			}
			case "is_a" -> parent(number, "is_a", Clause.of(value).word(0));
			case "relationship" -> {
				Clause clause = Clause.of(value);
				if (PART_OF.contains(clause.word(0)) && Ontology.of(term.id()).equals(Optional.of(Ontology.ORDO))) {
					parent(number, "part_of", clause.word(1));
				}
			}
			case "is_obsolete" -> {
				if (Clause.of(value).word(0).equalsIgnoreCase("true")) {
					term.obsolete();
				}
			}
			case "replaced_by" -> term.replacedBy(Clause.of(value).word(0));
			default -> {
			}
		}
	}

	/** One number of two terms would make one disease of two. */
	private void alternative(Term term, long number, String written) {
		if (this.outline.isTerm(Curies.of(written).orElse(written))) {
			this.facts.reject(number, "alt_id", written, "the identifier of another term of the file");
		}
		else {
			term.reference(written, Kind.ALTERNATIVE);
		}
	}

	/** Old files have the scope in the tag; files of today behind the text. */
	private static void synonym(Term term, String tag, Clause clause) {
		String scope = tag.equals("synonym") ? clause.word(1) : tag.replace("_synonym", "").toUpperCase(Locale.ROOT);
		term.synonym(clause.word(0), scope, clause.word(2));
	}

	private void parent(long number, String relation, String written) {
		this.parents.add(new Parent(number, relation, Curies.of(written).orElse(written)));
	}

	private void close() {
		Term done = this.term;
		if (done != null) {
			announce(done.id());
			if (done.hand(this.facts)) {
				this.parents.forEach((parent) -> subclass(done.id(), parent));
			}
		}
		else if (this.inTerm) {
			this.facts.reject(this.start, "id", null, "a term without an identifier");
		}
		this.parents.clear();
		this.term = null;
	}

	private void subclass(String child, Parent parent) {
		if (this.outline.closesCycle(child, parent.id())) {
			this.facts.reject(parent.line(), parent.relation(), parent.id(), "it lies below " + child + " already");
		}
		else {
			Term.subclass(child, parent.id(), parent.relation(), parent.line(), this.facts);
		}
	}

	private void announce(String id) {
		if (!this.announced) {
			this.ontology = this.ontology.or(() -> Ontology.of(id));
			this.ontology.ifPresent((known) -> this.facts.dataset(known.dataset(this.version)));
			this.announced = this.ontology.isPresent();
		}
	}

	/**
	 * Ends the last stanza.
	 * @return whether there was a term
	 */
	boolean finish() {
		close();
		return this.found;
	}

	/** What a term is a kind of. */
	private record Parent(long line, String relation, String id) {
	}

}
