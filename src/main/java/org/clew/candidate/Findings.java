package org.clew.candidate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.thread.Hop;

/**
 * Keeps one finding where several say the same: the same drug through the same last hops.
 */
final class Findings {

	private Findings() {
	}

	/**
	 * The strongest of those that reach a drug the same way. One target may be found in
	 * the patient and implicated by two diseases; that is one reason, not three.
	 * @param findings what was found
	 * @return without repetitions and what is set aside, in the same order
	 */
	static List<Finding> distinct(Collection<Finding> findings) {
		Map<List<Object>, Finding> distinct = new LinkedHashMap<>();
		for (Finding finding : findings) {
			if (finding.setAside()) {
				continue;
			}
			Hop last = finding.path().onward().getLast();
			distinct.merge(List.of(finding.drugId(), last.fromId(), last.relation(), finding.stance(), last.statedBy()),
					finding, (one, other) -> (other.term().value() > one.term().value()) ? other : one);
		}
		return List.copyOf(distinct.values());
	}

	static int drugs(Collection<Finding> findings) {
		return drugIds(findings).size();
	}

	/**
	 * How many drugs were set aside and found in no other way.
	 * @param all everything found
	 * @param kept what was kept
	 * @return the number of drugs
	 */
	static int setAside(Collection<Finding> all, Collection<Finding> kept) {
		Set<String> aside = drugIds(all);
		aside.removeAll(drugIds(kept));
		return aside.size();
	}

	private static Set<String> drugIds(Collection<Finding> findings) {
		return findings.stream().map(Finding::drugId).collect(Collectors.toSet());
	}

}
