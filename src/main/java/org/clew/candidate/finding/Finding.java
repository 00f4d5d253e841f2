package org.clew.candidate.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.clew.evidence.Basis;
import org.clew.evidence.EvidenceLevel;
import org.clew.evidence.Stance;
import org.clew.graph.Row;
import org.clew.thread.Hop;
import org.clew.thread.Thread;
import org.jspecify.annotations.Nullable;

/**
 * That something speaks for or against a drug.
 *
 * @param drugId the drug
 * @param term what it weighs
 * @param summary one sentence
 * @param relation how the disease that it speaks of relates to the patient's
 * @param match whether the drug's action fits
 * @param path how it hangs together
 * @param level CIViC's level, if it is evidence with one
 * @param setAside whether the drug pushes the target the wrong way: no reason, but
 * counted
 */
public record Finding(String drugId, ScoreTerm term, String summary, DiseaseRelation relation, DirectionMatch match,
		Path path, @Nullable EvidenceLevel level, boolean setAside) {

	/**
	 * {@return the kind of reason that it is}
	 */
	public Basis basis() {
		return this.term.basis();
	}

	/**
	 * {@return which side it speaks for}
	 */
	public Stance stance() {
		return this.term.stance();
	}

	/**
	 * Whether a source states a part of it, the hierarchy of diseases apart.
	 * @param sources identifiers of sources
	 * @return whether one of them does
	 */
	public boolean isStatedBy(Collection<String> sources) {
		return this.path.onward().stream().flatMap((hop) -> hop.sourceIds().stream()).anyMatch(sources::contains);
	}

	/**
	 * The same for what the drug is a form of, such as the parent of a salt.
	 * @param substance the parent's identifier
	 * @param form the form's name
	 * @param relation who says that it is one
	 * @return a finding that says which form it is about
	 */
	public Finding of(String substance, String form, Row relation) {
		String sentence = this.summary.replaceFirst("\\.$", "");
		return new Finding(substance, this.term, sentence + "; that is about " + form + ", a form of it.",
				this.relation, this.match, this.path.to(Hop.along(this.drugId, Path.FORM_OF, substance, relation)),
				this.level, this.setAside);
	}

	/** Each finding is its own: it keys the loader of its thread. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	/**
	 * How a finding hangs together: what the patient has, how that leads to the disease
	 * spoken of, and on to the drug.
	 *
	 * @param patient the hop from the patient
	 * @param lineage the disease to which the hierarchy leads from the patient's, if it
	 * is another
	 * @param onward the hops from there to the drug
	 */
	public record Path(Hop patient, @Nullable String lineage, List<Hop> onward) {

		private static final String FORM_OF = "FORM_OF";

		Path to(Hop next) {
			return new Path(this.patient, this.lineage, Stream.concat(this.onward.stream(), Stream.of(next)).toList());
		}

		/**
		 * The form of the drug that this leads over, such as a salt.
		 * @return its identifier, null if it leads to the drug itself
		 */
		public @Nullable String form() {
			Hop last = this.onward.getLast();
			return FORM_OF.equals(last.relation()) ? last.fromId() : null;
		}

		/**
		 * The hop to the drug, or to the form of it.
		 * @return the last one that says something of the patient's case
		 */
		public Hop reached() {
			return this.onward.get(this.onward.size() - ((form() != null) ? 2 : 1));
		}

		/**
		 * The path, joined with the way through the hierarchy that it takes.
		 * @param hierarchy the hops from the patient's disease to the one spoken of
		 * @return the thread
		 */
		public Thread thread(List<Hop> hierarchy) {
			List<Hop> hops = new ArrayList<>();
			hops.add(this.patient);
			hops.addAll(hierarchy);
			hops.addAll(this.onward);
			return new Thread(hops);
		}

	}

}
