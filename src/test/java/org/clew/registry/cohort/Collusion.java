package org.clew.registry.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.clew.evidence.Effect;
import org.clew.registry.cohort.Cohort.Closed;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of one person that report what may make up cohorts around strangers, over
 * months of releases, and put together what they know.
 * <p>
 * The adversary knows the rule, all of the accounts' reports and in which cohort each of
 * them is counted, and of every cohort by itself all that is told, which no answer gives:
 * answers add cohorts up. It knows who the strangers are and when they reported. It does
 * not know the lots. A value of a stranger is recovered if it is the same in every world
 * that agrees with what is told: whichever of the own reports are withheld.
 */
public final class Collusion {

	private static final int MONTHS = 24;

	/** More are not needed to break the rule that counts reports. */
	private static final int REPORTS_OF_AN_ACCOUNT = 4;

	private final Rule rule;

	private final int accounts;

	private final Random random;

	private final Map<String, Countable> reports = new LinkedHashMap<>();

	private final Map<String, Countable> waiting = new LinkedHashMap<>();

	private int recovered;

	private int met;

	Collusion(Rule rule, int accounts, long seed) {
		this.rule = rule;
		this.accounts = accounts;
		this.random = new Random(seed);
	}

	/**
	 * Runs many registries.
	 * @param args how many
	 */
	public static void main(String[] args) {
		int runs = Integer.parseInt(args[0]);
		for (int accounts = 1; accounts <= Threshold.COLLUDERS; accounts++) {
			int recovered = 0;
			int met = 0;
			int broken = 0;
			for (int run = 0; run < runs; run++) {
				Collusion attack = new Collusion(new Threshold(8)::close, accounts, run).run();
				recovered += attack.recovered;
				met += attack.met;
				broken += new Collusion(Collusion::byReports, accounts, run).run().recovered;
			}
			System.out.printf(
					"%d accounts, %d runs of %d months: %d values of %d strangers recovered; by the rule that counts reports, %d%n",
					accounts, runs, MONTHS, recovered, met, broken);
		}
	}

	/** The rule before: six reports, by whomever, of which one in six is withheld. */
	static List<Closed> byReports(Collection<Countable> waiting, RandomGenerator lots) {
		return waiting.stream()
			.collect(Collectors.groupingBy(Countable::key))
			.entrySet()
			.stream()
			.filter((group) -> group.getValue().size() > 5)
			.filter((group) -> group.getValue()
				.stream()
				.collect(Collectors.groupingBy(Countable::author, Collectors.counting()))
				.values()
				.stream()
				.allMatch((own) -> own == group.getValue().size() || group.getValue().size() - own >= 5))
			.map((group) -> {
				List<Countable> drawn = new ArrayList<>(group.getValue());
				Collections.shuffle(drawn, lots);
				int withheld = drawn.size() / 6;
				return new Closed(new Cohort(group.getKey(), Tally.of(drawn.subList(withheld, drawn.size()), withheld)),
						group.getValue().stream().map(Countable::id).toList());
			})
			.toList();
	}

	Collusion run() {
		for (int month = 0; month < MONTHS; month++) {
			int strangers = this.random.nextInt(4);
			for (int i = 0; i < strangers; i++) {
				add("stranger" + this.reports.size());
			}
			for (int account = 0; account < this.accounts; account++) {
				for (int i = 0; i < REPORTS_OF_AN_ACCOUNT; i++) {
					add("account" + account);
				}
			}
			for (Closed closed : this.rule.close(List.copyOf(this.waiting.values()), this.random)) {
				closed.members().forEach(this.waiting::remove);
				look(closed);
			}
		}
		return this;
	}

	int recovered() {
		return this.recovered;
	}

	int met() {
		return this.met;
	}

	private void add(String author) {
		Map<RequestDimension, String> key = new EnumMap<>(RequestDimension.class);
		key.put(RequestDimension.COMPANY, "C" + this.random.nextInt(2));
		key.put(RequestDimension.DRUG, "D");
		key.put(RequestDimension.DISEASE, "Z");
		boolean granted = this.random.nextInt(10) == 0;
		String id = "r" + this.reports.size();
		Countable report = new Countable(id, author, key, 12,
				this.random.nextBoolean() ? (Integer) this.random.nextInt(100) : null,
				granted ? RequestDecision.GRANTED : RequestDecision.REFUSED,
				granted ? Effect.values()[this.random.nextInt(Effect.values().length)] : null);
		this.reports.put(id, report);
		this.waiting.put(id, report);
	}

	private void look(Closed closed) {
		List<Countable> own = new ArrayList<>();
		int strangers = 0;
		for (String member : closed.members()) {
			Countable report = this.reports.get(member);
			if (report.author().startsWith("account")) {
				own.add(report);
			}
			else {
				strangers++;
			}
		}
		if (strangers == 0 || own.size() > 20) {
			return;
		}
		this.met += strangers;
		if (isCertain(closed.cohort().tally(), own, strangers)) {
			this.recovered += strangers;
		}
	}

	/** Looks at each choice of own reports that may be the withheld ones. */
	private static boolean isCertain(Tally tally, List<Countable> own, int strangers) {
		Set<Object> decisions = new HashSet<>();
		Set<Object> days = new HashSet<>();
		for (int choice = 0; choice < 1 << own.size(); choice++) {
			int ownWithheld = Integer.bitCount(choice);
			int strangersWithheld = tally.withheld() - ownWithheld;
			if (strangersWithheld < 0 || strangersWithheld > strangers) {
				continue;
			}
			List<Countable> told = new ArrayList<>();
			for (int i = 0; i < own.size(); i++) {
				if ((choice >> i & 1) == 0) {
					told.add(own.get(i));
				}
			}
			Map<Object, Integer> byDecision = rest(decisions(tally), told, Countable::decision);
			Map<Object, Integer> byDays = rest(days(tally), told, Collusion::band);
			if (byDecision == null || byDays == null) {
				continue;
			}
			add(decisions, byDecision, strangersWithheld);
			add(days, byDays, strangersWithheld);
			// No further world makes certain what two of them leave open.
			if (decisions.size() > 1 && days.size() > 1) {
				return false;
			}
		}
		return decisions.size() == 1 || days.size() == 1;
	}

	/** Of a withheld report nothing is known, so it may say anything. */
	private static void add(Set<Object> possible, Map<Object, Integer> ofStrangers, int withheld) {
		ofStrangers.forEach((value, count) -> {
			if (count > 0) {
				possible.add(value);
			}
		});
		if (withheld > 0) {
			possible.add("anything");
			possible.add("anything else");
		}
	}

	private static @Nullable Map<Object, Integer> rest(Map<Object, Integer> told, List<Countable> own,
			Function<Countable, Object> value) {
		Map<Object, Integer> rest = new LinkedHashMap<>(told);
		for (Countable report : own) {
			if (rest.merge(value.apply(report), -1, Integer::sum) < 0) {
				return null;
			}
		}
		return rest;
	}

	private static Map<Object, Integer> decisions(Tally tally) {
		return new LinkedHashMap<>(tally.decisions());
	}

	private static Map<Object, Integer> days(Tally tally) {
		Map<Object, Integer> days = new LinkedHashMap<>();
		for (int band = 0; band < DayBand.COUNT; band++) {
			days.put(band, tally.days().get(band));
		}
		days.put("never", tally.told() - tally.answered());
		return days;
	}

	private static Object band(Countable report) {
		return (report.daysToAnswer() != null) ? (Object) DayBand.index(report.daysToAnswer()) : "never";
	}

	/** Divides reports into cohorts. */
	interface Rule {

		List<Closed> close(Collection<Countable> waiting, RandomGenerator lots);

	}

}
