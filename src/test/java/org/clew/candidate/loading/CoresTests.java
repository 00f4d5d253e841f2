package org.clew.candidate.loading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clew.Neo4jTest;
import org.clew.api.InvalidRequest;
import org.clew.candidate.core.Core;
import org.clew.candidate.core.Fact;
import org.clew.candidate.core.Facts;
import org.clew.candidate.core.Use;
import org.clew.candidate.loading.Upkeep.Kept;
import org.clew.graph.DataHead;
import org.clew.graph.Heads;
import org.clew.graph.Scan;
import org.clew.news.OwnChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Cores}.
 */
@Neo4jTest
class CoresTests {

	private static final String ID = "clew:core-study";

	private static final String SET_DAYS = """
			MATCH (current:Entity)
			WHERE current.id IN [$id, $id + '/use-1']
			SET current.recordedAt = datetime('2026-03-01T12:00:00Z')
			WITH collect(current) AS all
			MATCH (version:Past)
			WHERE version.id IN [$id, $id + '/use-1']
			SET version.recordedAt = datetime('2026-01-10T12:00:00Z'), version.until = datetime('2026-03-01T12:00:00Z')
			""";

	@Autowired
	private Cores cores;

	@Autowired
	private Loading loading;

	@Autowired
	private Scan scan;

	@Autowired
	private Heads heads;

	@Autowired
	private Upkeep upkeep;

	@Autowired
	private Driver driver;

	private OwnChanges own;

	@BeforeEach
	void write() {
		this.own = OwnChanges.in(this.driver, "CoresTests");
	}

	@AfterEach
	void delete() {
		this.own.nodes().delete();
	}

	@Test
	void holdsWhatWasLoadedAtTheStart() {
		Core core = this.cores.at(null);
		assertThat(core.uses().size()).isPositive();
		assertThat(core.mechanisms().size()).isPositive();
	}

	@Test
	void isTheSameWhileNothingChanges() {
		assertThat(this.cores.at(null)).isSameAs(this.cores.at(null));
	}

	@Test
	void exchangesOnlyWhatAStudySays() {
		Core before = this.cores.at(null);
		this.own.publish(ID, OwnChanges.NARROW);
		Core published = this.cores.at(null);
		assertThat(published.mechanisms()).isSameAs(before.mechanisms());
		assertThat(published.subclassOf()).isSameAs(before.subclassOf());
		assertThat(uses(published)).extracting(Use::id).containsExactly(ID + "/use-1");
		assertThat(published.trials().ofStudy(study(published))).hasSize(1);
		assertThat(uses(before)).isEmpty();
	}

	@Test
	void saysTheSameAsOneThatIsReadAsAWhole() {
		this.own.publish(ID, OwnChanges.NARROW);
		assertThat(facts(this.cores.at(null))).isEqualTo(facts(this.loading.whole().core()));
		this.own.change(ID, "MATCH (n:Use {id: $id + '/use-1'}) SET n.patients = 7");
		assertThat(uses(this.cores.at(null))).extracting(Use::patients).containsExactly(7);
		assertThat(facts(this.cores.at(null))).isEqualTo(facts(this.loading.whole().core()));
		this.own.change(ID, "MATCH (n:Use {id: $id + '/use-1'})-[r:OF_DRUG]->() DELETE r");
		assertThat(uses(this.cores.at(null))).isEmpty();
		this.own.open("clew:core-programme", OwnChanges.BROAD);
		this.own.close("clew:core-programme");
		assertThat(facts(this.cores.at(null))).isEqualTo(facts(this.loading.whole().core()));
		this.own.remove(ID);
		assertThat(facts(this.cores.at(null))).isEqualTo(facts(this.loading.whole().core()));
	}

	@Test
	void readsAllAnewWhereTheLogDoesNotListWhatChanged() {
		this.own.nodes().write("MATCH (d:Disease {id: 'clew:news-disease'}) SET d.name = 'Another name'");
		Core core = this.cores.at(null);
		assertThat(Objects.requireNonNull(core.findDisease(OwnChanges.BROAD)).name()).isEqualTo("Another name");
	}

	@Test
	void saysWhatStudiesSaidOnADay() {
		this.own.publish(ID, OwnChanges.NARROW);
		this.own.change(ID, "MATCH (n:Use {id: $id + '/use-1'}) SET n.effect = 'WORSENED'");
		setDays();
		LocalDate before = LocalDate.of(2026, 1, 9);
		assertThat(uses(this.cores.at(before))).isEmpty();
		LocalDate first = LocalDate.of(2026, 1, 10);
		assertThat(uses(this.cores.at(first))).extracting((use) -> use.effect().name())
			.containsExactly("SYMPTOMS_IMPROVED");
		assertThat(this.cores.at(first)).isSameAs(this.cores.at(first));
		assertThat(uses(this.cores.at(LocalDate.of(2026, 3, 1)))).extracting((use) -> use.effect().name())
			.containsExactly("WORSENED");
		assertThat(this.cores.at(LocalDate.of(9999, 1, 1))).isSameAs(this.cores.at(null));
	}

	@Test
	void refusesADaySinceWhichTooMuchChanged() {
		this.own.publish(ID, OwnChanges.NARROW);
		DayCores bounded = new DayCores(this.scan, new DayCores.Settings(1, 1, 1));
		Kept now = this.upkeep.coreOf(this.heads.look());
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> bounded.of(LocalDate.of(2020, 1, 1), now))
			.withMessageContaining("no more than 1 records changed");
	}

	private void setDays() {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run(SET_DAYS, Map.of("id", ID)).consume();
				DataHead.movedUnlisted(transaction);
			});
		}
	}

	private static int study(Core core) {
		return Objects.requireNonNull(core.findStudy(ID)).index();
	}

	private static List<Use> uses(Core core) {
		return core.uses().ofDrug(Objects.requireNonNull(core.findDrug(OwnChanges.DRUG)).index());
	}

	/** What a core says, whatever the places of nodes in it. */
	private static List<String> facts(Core core) {
		return Stream
			.of(named(core, core.uses()), named(core, core.evidence()), named(core, core.trials()),
					named(core, core.programmes()), named(core, core.mechanisms()), named(core, core.labels()))
			.flatMap((each) -> each)
			.sorted()
			.toList();
	}

	private static <F extends Fact> Stream<String> named(Core core, Facts<F> facts) {
		return IntStream.range(0, core.drugs()).boxed().flatMap((drug) -> facts.ofDrug(drug).stream()).map((fact) -> {
			List<String> named = Stream
				.of(IntStream.range(0, fact.drugs().size()).mapToObj((i) -> core.drug(fact.drugs().get(i)).id()),
						IntStream
							.range(0, fact.diseases().size())
							.mapToObj((i) -> core.disease(fact.diseases().get(i)).id()),
						IntStream.range(0, fact.targets().size())
							.mapToObj((i) -> core.target(fact.targets().get(i)).id()),
						IntStream.range(0, fact.studies().size())
							.mapToObj((i) -> core.study(fact.studies().get(i)).toString().replaceAll("index=\\d+", "")))
				.flatMap((each) -> each)
				.toList();
			return fact.getClass().getSimpleName() + " " + named + " " + fact.stated()
					+ ((fact instanceof Use use) ? use.id() + use.patients() + use.effect() + use.year() : "");
		});
	}

}
