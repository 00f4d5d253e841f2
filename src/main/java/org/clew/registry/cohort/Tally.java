package org.clew.registry.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.clew.evidence.Effect;

/**
 * Counts over a cohort, or over several. All but {@code requests} count only the members
 * whose content is told; of the others nothing is known but that they are there.
 *
 * @param requests how many requests
 * @param withheld of how many of them the content is told nowhere
 * @param decisions what became of those told, by decision
 * @param days how many of those told were answered, by band of days
 * @param effects what happened to patients of those told, where it is known
 */
public record Tally(int requests, int withheld, Map<RequestDecision, Integer> decisions, List<Integer> days,
		Map<Effect, Integer> effects) {

	/**
	 * Counts reports.
	 * @param told the reports whose content is told
	 * @param withheld how many others there are
	 */
	static Tally of(Collection<Countable> told, int withheld) {
		Map<RequestDecision, Integer> decisions = new EnumMap<>(RequestDecision.class);
		Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
		int[] days = new int[DayBand.COUNT];
		for (Countable report : told) {
			decisions.merge(report.decision(), 1, Integer::sum);
			if (report.daysToAnswer() != null) {
				days[DayBand.index(report.daysToAnswer())]++;
			}
			if (report.effect() != null) {
				effects.merge(report.effect(), 1, Integer::sum);
			}
		}
		return new Tally(told.size() + withheld, withheld, decisions, list(days), effects);
	}

	/**
	 * Adds counts of other cohorts: all that is ever done with them.
	 * @param tallies counts, at least one
	 */
	static Tally sum(Collection<Tally> tallies) {
		Map<RequestDecision, Integer> decisions = new EnumMap<>(RequestDecision.class);
		Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
		int[] days = new int[DayBand.COUNT];
		int requests = 0;
		int withheld = 0;
		for (Tally tally : tallies) {
			requests += tally.requests;
			withheld += tally.withheld;
			tally.decisions.forEach((decision, count) -> decisions.merge(decision, count, Integer::sum));
			tally.effects.forEach((effect, count) -> effects.merge(effect, count, Integer::sum));
			for (int band = 0; band < days.length; band++) {
				days[band] += tally.days.get(band);
			}
		}
		return new Tally(requests, withheld, decisions, list(days), effects);
	}

	/**
	 * Of how many requests the content is told.
	 * @return at least the threshold
	 */
	public int told() {
		return this.requests - this.withheld;
	}

	int answered() {
		return this.days.stream().mapToInt(Integer::intValue).sum();
	}

	int of(RequestDecision decision) {
		return this.decisions.getOrDefault(decision, 0);
	}

	int of(Effect effect) {
		return this.effects.getOrDefault(effect, 0);
	}

	private static List<Integer> list(int[] counts) {
		List<Integer> list = new ArrayList<>();
		for (int count : counts) {
			list.add(count);
		}
		return List.copyOf(list);
	}

}
