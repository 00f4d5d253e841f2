package org.clew.follow;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.clew.api.Refused;
import org.clew.news.OwnChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Tests for the feed of a question: from following it to the entry that says why its
 * answer changed.
 */
@Neo4jTest
class FollowTests {

	private static final String FOLLOW = """
			mutation ($patient: PatientInput!, $filter: CandidateFilter) {
			  followQuestion(patient: $patient, filter: $filter) { question { atom json until } userErrors { code message } }
			}
			""";

	private static final String DISEASE = "MONDO:0015798";

	private static final String STUDY = "clew:follow-study";

	private static final Map<String, Object> PATIENT = Map.of("disease", DISEASE, "ageYears", 7.25);

	@Autowired
	private Driver driver;

	@Autowired
	private FollowedQuestions questions;

	@LocalServerPort
	private int port;

	private OwnChanges own;

	@BeforeEach
	void prepare() {
		this.own = OwnChanges.in(this.driver, "FollowTests");
	}

	@AfterEach
	void forget() {
		this.own.nodes().delete();
		this.driver.executableQuery("MATCH (n:FollowedQuestion) DELETE n").execute();
	}

	@Test
	void saysWhatBecameOfTheAnswerAndWhy() {
		JsonNode followed = followed(Map.of("patient", PATIENT));
		assertThat(items(followed)).isEmpty();
		this.own.publish(STUDY, DISEASE);
		JsonNode item = items(followed).path(0);
		assertThat(item.path("title").asString()).isEqualTo("The answer changed: one candidate");
		assertThat(item.path("content_text").asString()).contains("Newsworthy drug: new, ", "rests on " + STUDY,
				"Newest entries that bear on it: ", "added: Study " + STUDY, "Reviewed by two");
		JsonNode move = item.path("_clew").path("moves").path(0);
		assertThat(move.path("drugs").path(0).asString()).isEqualTo(OwnChanges.DRUG);
		assertThat(move.path("from").isNull()).isTrue();
		this.own.remove(STUDY);
		JsonNode items = items(followed);
		assertThat(items).hasSize(2);
		assertThat(items.path(0).path("content_text").asString()).contains("Newsworthy drug: no longer a candidate");
		assertThat(items.path(1)).isEqualTo(item);
	}

	@Test
	void tellsTheSameAsAtom() {
		JsonNode followed = followed(Map.of("patient", PATIENT));
		this.own.publish(STUDY, DISEASE);
		Answer atom = got(followed.path("atom").asString());
		assertThat(atom.header("Content-Type")).startsWith("application/atom+xml");
		assertThat(atom.text()).contains("<title>The answer changed: one candidate</title>", "Newsworthy drug");
		assertThat(atom.header("Cache-Control")).contains("private");
		assertThat(atom.header("Referrer-Policy")).isEqualTo("no-referrer");
	}

	@Test
	void saysNothingWhileWhatChangesBearsOnOthers() {
		JsonNode followed = followed(Map.of("patient", PATIENT));
		this.own.publish(STUDY, OwnChanges.BROAD);
		assertThat(items(followed)).isEmpty();
	}

	@Test
	void showsOnlyWhatTheFilterAdmits() {
		JsonNode followed = followed(Map.of("patient", PATIENT, "filter", Map.of("basis", List.of("MECHANISM"))));
		this.own.publish(STUDY, DISEASE);
		assertThat(items(followed)).isEmpty();
	}

	@Test
	void keepsNothingThatCanBeReadWithoutTheAddress() {
		JsonNode followed = followed(Map.of("patient", PATIENT));
		String address = followed.path("atom").asString();
		assertThat(address).matches("/feeds/question/[A-Za-z0-9_-]{43}\\.atom");
		List<Record> kept = this.driver.executableQuery("MATCH (n:FollowedQuestion) RETURN properties(n) AS kept")
			.execute()
			.records();
		assertThat(kept).singleElement().satisfies((record) -> {
			assertThat(record.get("kept").asMap().keySet()).containsExactlyInAnyOrder("id", "sealed", "until",
					"revision");
			assertThat(record.toString()).doesNotContain(DISEASE, "7.25", address.substring(16, 59));
			assertThatThrownBy(() -> FeedKey.random().open(record.get("kept").get("sealed").asString()))
				.isInstanceOf(IllegalStateException.class);
		});
		this.own.publish(STUDY, DISEASE);
		String feed = got(address).text();
		assertThat(feed).doesNotContain("7.25", DISEASE);
	}

	@Test
	void forgetsWhatIsEndedOrNotRead() {
		JsonNode followed = followed(Map.of("patient", PATIENT));
		String end = "mutation { unfollowQuestion(feed: \"%s\") }".formatted(followed.path("json").asString());
		assertThat(asked(end, Map.of()).path("unfollowQuestion").asBoolean()).isTrue();
		assertThat(asked(end, Map.of()).path("unfollowQuestion").asBoolean()).isFalse();
		assertThat(got(followed.path("json").asString()).status()).isEqualTo(404);
		JsonNode other = followed(Map.of("patient", PATIENT));
		this.driver.executableQuery("MATCH (n:FollowedQuestion) SET n.until = 1").execute();
		assertThat(got(other.path("json").asString()).status()).isEqualTo(404);
		assertThat(got("/feeds/question/x.json").status()).isEqualTo(404);
	}

	@Test
	void replacesOnlyWhatNobodyElseReplaced() {
		JsonNode followed = followed(Map.of("patient", PATIENT));
		FeedKey key = new FeedKey(followed.path("json").asString().substring(16, 59));
		FollowedQuestions.Kept kept = this.questions.find(key).orElseThrow();
		assertThat(this.questions.replace(key, kept.followed(), kept.revision())).isTrue();
		assertThat(this.questions.replace(key, kept.followed(), kept.revision())).isFalse();
	}

	@Test
	void tellsNothingOfAQuestionThatCannotBeAskedAnyMore() {
		FeedKey key = FeedKey.random();
		String question = "{\"patient\":{\"ageYears\":7.25}}";
		this.questions.add(key, new Followed(question, -1, "", new Standing(List.of()), List.of()));
		Answer answer = got("/feeds/question/" + key.text() + ".atom");
		assertThat(answer.status()).isEqualTo(410);
		assertThat(answer.text()).contains("follow it anew").doesNotContain("7.25");
	}

	@Test
	void followsNoMoreThanItsLimits() {
		FollowedQuestions none = new FollowedQuestions(this.driver, new FollowSettings(0, 1, Duration.ofDays(1)));
		Followed followed = new Followed("{}", 0, "", new Standing(List.of()), List.of());
		assertThatThrownBy(() -> none.add(FeedKey.random(), followed)).isInstanceOf(Refused.class);
	}

	@Test
	void refusesAnEmptyPatient() {
		Answer answer = Http.post(this.port, JsonMapper.shared()
			.writeValueAsString(Map.of("query", FOLLOW, "variables", Map.of("patient", Map.of("ageYears", 3)))));
		assertThat(answer.text()).contains("at least one of disease, targets and alterations");
	}

	private Answer got(String path) {
		return Http.send(Http.request(this.port, path));
	}

	private JsonNode followed(Map<String, Object> variables) {
		return asked(FOLLOW, variables).path("followQuestion").path("question");
	}

	private JsonNode items(JsonNode followed) {
		Answer answer = got(followed.path("json").asString());
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer.json().path("items");
	}

	private JsonNode asked(String query, Map<String, Object> variables) {
		Answer answer = Http.post(this.port,
				JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables)));
		assertThat(answer.json().has("errors")).as(answer.text()).isFalse();
		return answer.at("/data");
	}

}
