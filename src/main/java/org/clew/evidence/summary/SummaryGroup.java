package org.clew.evidence.summary;

import java.util.List;

import org.clew.evidence.Effect;
import org.clew.evidence.GradeVersions;
import org.clew.evidence.Proportion;
import org.clew.evidence.summary.SummaryDimension.SummaryKey;
import org.jspecify.annotations.Nullable;

/**
 * Studies that share a key.
 *
 * @param keys what they share, one for each dimension
 * @param share of all studies that the filter admits
 * @param patients patients where stated, null where none is
 * @param effects distinct studies for each effect that occurs
 * @param goodOutcome studies with a cure or improvement, of all in the group
 * @param relatedDeaths deaths that the reports attribute to the drug
 * @param grades the versions of CTCAE by which its adverse events were graded
 * @param retracted studies that would be in the group and were retracted
 */
record SummaryGroup(List<SummaryKey> keys, int studies, double share, @Nullable Integer patients, int drugs,
		List<EffectCount> effects, Proportion goodOutcome, int relatedDeaths, GradeVersions grades, int retracted) {

	/**
	 * {@return the versions of CTCAE in which the grades of this group were given}
	 */
	public List<String> ctcaeVersions() {
		return this.grades.stated();
	}

	/**
	 * {@return a warning where grades of several versions met; null otherwise}
	 */
	public @Nullable String gradeNote() {
		return this.grades.note();
	}

	/** How many studies report an effect. */
	record EffectCount(Effect effect, int count) {
	}

}
