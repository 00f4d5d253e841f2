package org.clew.registry.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clew.registry.cohort.Cohort.Closed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that try to find somebody in what is published.
 */
class AttackTests {

	private static final int LEAST = 8;

	private static final Threshold THRESHOLD = new Threshold(LEAST);

	private static final int MEMBERS = LEAST + Threshold.COLLUDERS;

	private static final int MONTHS = 8;

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tellsNoReportFromFewerOthersThanTheThreshold(int seed) {
		RandomRegistry registry = new RandomRegistry(seed, THRESHOLD);
		Attacker attacker = new Attacker();
		for (int month = 0; month < MONTHS; month++) {
			registry.month();
			attacker.sees(registry.rows());
			if (month % 3 == 2) {
				registry.withdraw();
				attacker.sees(registry.rows());
			}
		}
		assertThat(attacker.classes()).allSatisfy((alike) -> assertThat(alike).hasSizeGreaterThanOrEqualTo(MEMBERS));
		assertThat(attacker.isolatesByDifference(MEMBERS)).isFalse();
		assertThat(registry.reports.values().stream().map(Countable::author).distinct())
			.allSatisfy((author) -> assertThat(attacker.classes()).allSatisfy(
					(alike) -> assertThat(others(alike, author, registry)).isGreaterThanOrEqualTo(MEMBERS - 1)));
	}

	@Test
	void publishesMostOfWhatIsReported() {
		long reported = 0;
		long counted = 0;
		for (int seed : seeds().toArray()) {
			RandomRegistry registry = new RandomRegistry(seed, THRESHOLD);
			IntStream.range(0, MONTHS).forEach((month) -> registry.month());
			reported += registry.reports.size();
			counted += registry.published.stream().mapToLong((closed) -> closed.members().size()).sum();
		}
		assertThat(counted).isGreaterThan(reported / 2);
	}

	@Test
	void findsSomebodyWhereOnlySmallRowsAreSuppressed() {
		assertThat(seeds().filter((seed) -> new OnUnprotected(seed).isolates()).count()).isGreaterThan(50);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void leavesEveryDecisionOfEveryReportOpen(int seed) {
		List<Countable> reports = alike(MEMBERS + seed % 9);
		List<Tally> published = tallies(THRESHOLD.close(reports, new Random(seed)));
		assertThat(published).isNotEmpty();
		for (Countable one : reports) {
			for (RequestDecision decision : RequestDecision.values()) {
				assertThat(isPossible(reports, one, decision, published)).as("%s of %s", decision, one.id()).isTrue();
			}
		}
	}

	@Test
	void neverSaysThatAllOrNoneWereGranted() {
		RequestFigures figures = RequestFigures
			.of(THRESHOLD.close(alike(30), new Random(1)).getFirst().cohort().tally());
		assertThat(figures.granted().atLeast()).isZero();
		assertThat(figures.granted().atMost()).isEqualTo(6);
		assertThat(figures.granted().estimate()).isNull();
		assertThat(figures.decisions()).filteredOn((count) -> count.decision() == RequestDecision.REFUSED)
			.singleElement()
			.satisfies((refused) -> assertThat(refused.atLeast()).isEqualTo(24));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void givesNoStrangerAwayToAccountsThatCollude(int accounts) {
		int met = 0;
		for (int run = 0; run < 60; run++) {
			Collusion attack = new Collusion(THRESHOLD::close, accounts, run).run();
			assertThat(attack.recovered()).as("values of strangers in run %d", run).isZero();
			met += attack.met();
		}
		assertThat(met).as("strangers who were counted beside them").isPositive();
	}

	@Test
	void findsStrangersWhereReportsAreCountedAndNotContributors() {
		assertThat(IntStream.range(0, 60)
			.map((run) -> new Collusion(Collusion::byReports, 2, run).run().recovered())
			.sum()).isPositive();
	}

	/** Who is counted with whom must not follow from what came of a request. */
	@ParameterizedTest
	@MethodSource("seeds")
	void formsTheSameCohortsWhateverCameOfTheRequests(int seed) {
		RandomRegistry registry = new RandomRegistry(seed, THRESHOLD);
		List<Countable> reports = IntStream.range(0, 80).mapToObj((i) -> registry.report("r" + i)).toList();
		List<Countable> refused = reports.stream().map((report) -> decided(report, RequestDecision.REFUSED)).toList();
		assertThat(members(THRESHOLD.close(reports, new Random(seed))))
			.isEqualTo(members(THRESHOLD.close(refused, new Random(seed))));
	}

	/** All refused, by as many authors, with nothing to tell them apart. */
	private static List<Countable> alike(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> new Countable("r" + (char) ('a' + i), "author" + i,
					new EnumMap<>(Map.of(RequestDimension.COMPANY, "A", RequestDimension.DRUG, "D",
							RequestDimension.DISEASE, "Z")),
					0, 10, RequestDecision.REFUSED, null))
			.toList();
	}

	/**
	 * Whether the same may be published, by lot, in a world in which one report says
	 * otherwise.
	 */
	private static boolean isPossible(List<Countable> reports, Countable one, RequestDecision decision,
			List<Tally> published) {
		List<Countable> world = new ArrayList<>(reports);
		world.set(world.indexOf(one), decided(one, decision));
		return IntStream.range(0, 300)
			.anyMatch((lot) -> tallies(THRESHOLD.close(world, new Random(lot))).equals(published));
	}

	private static Countable decided(Countable report, RequestDecision decision) {
		return new Countable(report.id(), report.author(), report.key(), report.waited(), report.daysToAnswer(),
				decision, null);
	}

	private static List<Tally> tallies(List<Closed> closed) {
		return closed.stream().map((each) -> each.cohort().tally()).toList();
	}

	private static List<List<String>> members(List<Closed> closed) {
		return closed.stream().map(Closed::members).toList();
	}

	private static long others(Collection<String> reports, String author, RandomRegistry registry) {
		return reports.stream().filter((id) -> !registry.reports.get(id).author().equals(author)).count();
	}

	/**
	 * Attacks what many registries do: counts over all reports by any filter, rows below
	 * the threshold left out, counted anew with each report.
	 */
	private static final class OnUnprotected {

		private final Attacker attacker = new Attacker();

		OnUnprotected(long seed) {
			RandomRegistry registry = new RandomRegistry(seed, THRESHOLD);
			List<Countable> reports = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				reports.add(registry.report("r" + i));
				RandomRegistry.groupings()
					.forEach((dimensions) -> this.attacker
						.sees(rows(reports, dimensions).stream().filter((row) -> row.size() >= LEAST).toList()));
			}
		}

		private static Collection<Set<String>> rows(List<Countable> reports, Set<RequestDimension> dimensions) {
			Map<List<String>, Set<String>> rows = new HashMap<>();
			reports.forEach((report) -> rows.computeIfAbsent(
					dimensions.stream().map((dimension) -> String.valueOf(report.key().get(dimension))).toList(),
					(key) -> new HashSet<>())
				.add(report.id()));
			return rows.values().stream().map(Set::copyOf).toList();
		}

		boolean isolates() {
			return this.attacker.classes().stream().anyMatch((alike) -> alike.size() < LEAST)
					&& this.attacker.isolatesByDifference(LEAST);
		}

	}

}
