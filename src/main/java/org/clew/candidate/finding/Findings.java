package org.clew.candidate.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.thread.Hop;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one finding where several say the same: the same drug through the same last hops.
 * What a form of the drug adds, such as a salt, is told only where the drug itself has
 * nothing as strong.
 */
public final class Findings {

	private Findings() {
	}

	/**
	 * The strongest of those that reach a drug the same way. One target may be found in
	 * the patient and implicated by two diseases; that is one reason, not three.
	 * @param findings what was found
	 * @return without repetitions and what is set aside, in the same order
	 */
	public static List<Finding> distinct(Collection<Finding> findings) {
		Map<List<Object>, Finding> distinct = new LinkedHashMap<>();
		for (Finding finding : findings) {
			if (finding.setAside()) {
				continue;
			}
			distinct.merge(List.of(place(finding), isOfForm(finding), finding.path().reached().statedBy()), finding,
					(one, other) -> (other.term().value() > one.term().value()) ? other : one);
		}
		Map<Object, Finding> own = new HashMap<>();
		Map<Object, Finding> ofForms = new HashMap<>();
		distinct.values()
			.forEach((finding) -> (isOfForm(finding) ? ofForms : own).merge(place(finding), finding,
					(one, other) -> (other.term().value() > one.term().value()) ? other : one));
		return distinct.values()
			.stream()
			.filter((finding) -> !isOfForm(finding) || isTold(finding, ofForms, own.get(place(finding))))
			.toList();
	}

	private static boolean isTold(Finding finding, Map<Object, Finding> ofForms, @Nullable Finding own) {
		return finding.equals(ofForms.get(place(finding)))
				&& (own == null || finding.term().value() > own.term().value());
	}

	/** Where a drug is reached from, and on which side that counts. */
	private static List<Object> place(Finding finding) {
		Hop reached = finding.path().reached();
		return List.of(finding.drugId(), reached.fromId(), reached.relation(), finding.stance());
	}

	private static boolean isOfForm(Finding finding) {
		return finding.path().form() != null;
	}

	/**
	 * How many drugs were found.
	 * @param findings findings, several of one drug among them
	 * @return the number of drugs
	 */
	public static int drugs(Collection<Finding> findings) {
		return drugIds(findings).size();
	}

	/**
	 * How many drugs were set aside and found in no other way.
	 * @param all everything found
	 * @param kept what was kept
	 * @return the number of drugs
	 */
	public static int setAside(Collection<Finding> all, Collection<Finding> kept) {
		Set<String> aside = drugIds(all);
		aside.removeAll(drugIds(kept));
		return aside.size();
	}

	private static Set<String> drugIds(Collection<Finding> findings) {
		return findings.stream().map(Finding::drugId).collect(Collectors.toSet());
	}

}
