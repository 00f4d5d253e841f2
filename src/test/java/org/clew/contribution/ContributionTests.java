package org.clew.contribution;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import graphql.relay.Edge;
import org.clew.Neo4jTest;
import org.clew.api.PageRequest;
import org.clew.api.UserError;
import org.clew.api.UserErrorCode;
import org.clew.contribution.Difference.DifferenceChoice;
import org.clew.contribution.Difference.Extraction;
import org.clew.contribution.Payloads.ProposalPayload;
import org.clew.contribution.Payloads.SubmissionPayload;
import org.clew.contribution.Payloads.SubmissionsPayload;
import org.clew.contribution.Proposal.ProposalInput;
import org.clew.contribution.Proposal.ProposalKind;
import org.clew.contribution.Proposal.ProposalState;
import org.clew.contribution.Reviewing.ReviewDecision;
import org.clew.contribution.StudyInput.UseInput;
import org.clew.contribution.SubmissionMutations.SubmissionMode;
import org.clew.security.Acting;
import org.clew.security.Role;
import org.clew.seed.Seed;
import org.clew.study.Contributor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests how a study comes into the graph: read by two people, at once for everybody, and
 * out of every answer before and after its time.
 */
@Tag("container")
@Neo4jTest
class ContributionTests {

	private static final String ID = "clew:example-of-a-contribution";

	private static final String GIST = "gastrointestinal stromal tumor";

	private static final String SEEDED = "clew:cameron-2011-imatinib";

	private static final String AS_DOCUMENTED = """
			mutation {
			  submitStudy(
			    idempotencyKey: "as documented"
			    input: {
			      study: {
			        id: "clew:example-2024"
			        title: "The title as published"
			        design: CASE_REPORT
			        publication: { authors: ["Nobody N"], year: 2024 }
			        uses: [{
			          drugs: ["Imatinib"]
			          diseases: ["gastrointestinal stromal tumor"]
			          bases: [MECHANISM]
			          effect: SYMPTOMS_IMPROVED
			          patients: 1
			          adverseEventStatus: NOT_STATED
			          passage: "Page 2, second paragraph"
			        }]
			      }
			      declaration: { conflictOfInterest: "none", funding: "not stated", machineAssisted: false }
			    }
			  ) {
			    submission { state events { action by } proposals { id } differences { path } published { id } }
			    userErrors { path code message accepted }
			  }
			}
			""";

	private static final String CLEAN_UP = """
			MATCH (n:Submission|SubmissionEvent|Proposal|IdempotencyKey)
			DETACH DELETE n
			""";

	private static final String UNPUBLISH = """
			MATCH (s:Source)<-[:STATED_BY]-(n:Entity)
			WHERE s.id STARTS WITH 'clew:source/contribution-' OR s.id STARTS WITH 'clew:source/proposal-'
			WITH DISTINCT n WHERE n.owner IS NULL
			OPTIONAL MATCH (i:Identifier)-[:IDENTIFIES]->(n)
			DETACH DELETE i, n
			""";

	/** What a study that is no longer there reported. */
	private static final String FORGET_FINDINGS = """
			MATCH (n:Use|Evidence)
			WHERE n.owner IS NULL AND NOT n:Past AND NOT ()-[:REPORTS]->(n)
			OPTIONAL MATCH (i:Identifier)-[:IDENTIFIES]->(n)
			DETACH DELETE i, n
			""";

	private static final String FORGET = """
			MATCH (n:Source|Retraction)
			WHERE n:Retraction OR n.id STARTS WITH 'clew:source/contribution-' OR n.id STARTS WITH 'clew:source/proposal-'
			DETACH DELETE n
			""";

	/** The seed's own records, which claims and the change log leave marks on. */
	private static final String SEED = """
			MATCH (n:Release|Study|Use|Evidence|AdverseEvent)
			WHERE n:Release OR n.owner IS NOT NULL
			RETURN collect({id: n.id, properties: properties(n)}) AS seed
			""";

	private static final String RESTORE = """
			UNWIND $seed AS row
			MATCH (n:Release|Study|Use|Evidence|AdverseEvent {id: row.id})
			SET n = row.properties
			""";

	private static final String FORGET_VERSIONS = """
			MATCH (n:Past)
			WHERE n.id STARTS WITH 'clew:example' OR n.id STARTS WITH 'clew:cameron-2011-imatinib'
			DETACH DELETE n
			""";

	@Autowired
	private Driver driver;

	@Autowired
	private SubmissionMutations mutations;

	@Autowired
	private SubmissionQueries queries;

	@Autowired
	private GraphQlTester graphQl;

	private Value seed = Values.NULL;

	@BeforeEach
	void rememberTheSeed() {
		this.seed = this.driver.executableQuery(SEED).execute().records().getFirst().get("seed");
	}

	@AfterEach
	void leaveNothing() {
		List.of(CLEAN_UP, UNPUBLISH, FORGET_FINDINGS, FORGET, FORGET_VERSIONS)
			.forEach((statement) -> this.driver.executableQuery(statement).execute());
		this.driver.executableQuery(RESTORE).withParameters(Map.of("seed", this.seed.asObject())).execute();
	}

	@Test
	void showsAStudyToNobodyBeforeASecondPersonAcceptedIt() {
		Submission submitted = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		assertThat(submitted.state()).isEqualTo(SubmissionState.SUBMITTED);
		assertThat(studies()).isZero();
		assertThat(found()).isZero();
		assertThat(accept("ben", submitted).state()).isEqualTo(SubmissionState.PUBLISHED);
		assertThat(studies()).isEqualTo(1);
		assertThat(found()).isEqualTo(1);
		this.graphQl.document("""
				{
				  study(id: "%s") {
				    title
				    uses { edges { node {
				      effect stance drugs { name } diseases { name }
				      adverseEvents { event { name } grade { asStated: text } affected }
				      statedBy { statement source { id licence attribution note } }
				    } } }
				  }
				}
				""".formatted(ID)).execute().path("study.uses.edges[0].node").entity(Map.class).satisfies((use) -> {
			assertThat(use.get("effect")).isEqualTo("CURED");
			assertThat(use.get("adverseEvents").toString()).contains("asStated=2", "asStated=3");
			assertThat(use.get("statedBy").toString()).contains("Page 2, second paragraph", "CC-BY-SA-4.0", "ada",
					"ben", "Conflict of interest of the contributor: none");
		});
	}

	@Test
	void takesAStudyAsTheDocumentationShowsIt() {
		GraphQlTester.Response answer = Acting.as("ada", Role.CONTRIBUTOR,
				() -> this.graphQl.document(AS_DOCUMENTED).execute());
		String text = answer.path("submitStudy").entity(Map.class).get().toString();
		assertThat(text).contains("state=SUBMITTED", "action=SUBMITTED, by=ada", "userErrors=[]", "published=null");
	}

	@Test
	void letsNobodyDecideOnTheirOwn() {
		Submission submitted = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		assertThat(codes(review("ada", submitted, ReviewDecision.ACCEPT, null)))
			.containsExactly(UserErrorCode.NOT_ALLOWED);
		assertThat(studies()).isZero();
	}

	@Test
	void asksWhyASubmissionIsTurnedDown() {
		Submission submitted = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		assertThat(codes(review("ben", submitted, ReviewDecision.REJECT, " "))).containsExactly(UserErrorCode.REQUIRED);
		Submission rejected = done(review("ben", submitted, ReviewDecision.REJECT, "No such study"));
		assertThat(rejected.state()).isEqualTo(SubmissionState.REJECTED);
		assertThat(codes(review("ben", rejected, ReviewDecision.ACCEPT, null)))
			.containsExactly(UserErrorCode.WRONG_STATE);
		assertThat(studies()).isZero();
	}

	@Test
	void takesChangesThatWereAskedFor() {
		Submission submitted = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		review("ben", submitted, ReviewDecision.REQUEST_CHANGES, "The effect is wrong");
		assertThat(codes(revise("cyd", submitted.id(), Studies.of(ID, "Imatinib", "WORSENED"))))
			.containsExactly(UserErrorCode.UNKNOWN);
		Submission revised = done(revise("ada", submitted.id(), Studies.of(ID, "Imatinib", "WORSENED")));
		assertThat(revised.state()).isEqualTo(SubmissionState.SUBMITTED);
		assertThat(accept("ben", revised).state()).isEqualTo(SubmissionState.PUBLISHED);
		assertThat(effects()).containsExactly("WORSENED");
	}

	@Test
	void keepsAWithdrawnSubmissionForItsAuthorOnly() {
		Submission submitted = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		assertThat(Acting.<Submission>as("ben", Role.REVIEWER, () -> this.queries.submission(submitted.id())))
			.isNotNull();
		assertThat(Acting.<Submission>as("cyd", Role.CONTRIBUTOR, () -> this.queries.submission(submitted.id())))
			.isNull();
		Acting.as("ada", Role.CONTRIBUTOR, () -> this.mutations.withdrawSubmission(submitted.id(), key()));
		assertThat(Acting.<Submission>as("ada", Role.CONTRIBUTOR, () -> this.queries.submission(submitted.id())))
			.isNotNull();
		assertThat(Acting.<Submission>as("ben", Role.REVIEWER, () -> this.queries.submission(submitted.id()))).isNull();
		assertThat(codes(review("ben", submitted, ReviewDecision.ACCEPT, null))).containsExactly(UserErrorCode.UNKNOWN);
	}

	@Test
	void publishesNothingButWhatTheReviewerRead() {
		Submission read = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		Submission now = done(revise("ada", read.id(), Studies.of(ID, "Imatinib", "WORSENED")));
		assertThat(now.state()).isEqualTo(read.state());
		assertThat(review("ben", read, ReviewDecision.ACCEPT, null).userErrors()).singleElement().satisfies((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.OUTDATED);
			assertThat(error.path()).containsExactly("version");
			assertThat(error.accepted()).containsExactly("2");
		});
		assertThat(studies()).isZero();
		assertThat(codes(as("ada",
				() -> this.mutations.reviseStudy(now.id(), Studies.of(ID, "Imatinib", "CURED"), 1, false, key()))))
			.containsExactly(UserErrorCode.OUTDATED);
		assertThat(accept("ben", now).state()).isEqualTo(SubmissionState.PUBLISHED);
		assertThat(effects()).containsExactly("WORSENED");
	}

	@Test
	void letsACommentStandBesideADecision() {
		Submission read = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		as("ada", () -> this.mutations.commentOnStudy(read.id(), "See page 3", key()));
		assertThat(accept("ben", read).state()).isEqualTo(SubmissionState.PUBLISHED);
	}

	@Test
	void resolvesNothingButTheExtractionsThatWereRead() {
		Submission first = submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		Submission second = submit("ben", Studies.of(ID, "Imatinib", "SYMPTOMS_IMPROVED"));
		done(revise("ben", second.id(), Studies.of(ID, "Imatinib", "WORSENED")));
		List<DifferenceChoice> choices = List.of(new DifferenceChoice("uses[0].effect", Extraction.SECOND));
		assertThat(resolve("cyd", first, second, choices).userErrors()).singleElement()
			.satisfies((error) -> assertThat(error.path()).containsExactly("otherVersion"));
	}

	@Test
	void proposesNothingFromADraft() {
		Submission draft = done(as("ada",
				() -> this.mutations.submitStudy(proposing(ID, drug("Examplinib", "clew:examplinib")), true, key())));
		assertThat(proposals("ben")).isEmpty();
		assertThat(asked("ada", draft, "proposals { state name }")).contains("state=DRAFT", "name=Examplinib");
		Submission sent = done(revise("ada", draft.id(), proposing(ID, drug("Examplinib", "clew:examplinib"))));
		assertThat(proposals("ben")).extracting(Proposal::name).containsExactly("Examplinib");
		as("ada", () -> this.mutations.withdrawSubmission(sent.id(), key()));
		assertThat(proposals("ben")).isEmpty();
	}

	@Test
	void keepsTheProposalsOfTwoPeopleApart() {
		Submission first = submit("ada", proposing(ID, drug("Examplinib", "clew:examplinib")));
		Submission second = submit("cyd", proposing(ID + "-2", drug("Otherinib", "clew:examplinib")));
		submit("cyd",
				proposing(ID + "-3", drug("Dotinib", "clew:example.inib"), drug("Dashinib", "clew:example-inib")));
		assertThat(proposals("ben")).extracting(Proposal::name)
			.containsExactly("Dashinib", "Dotinib", "Examplinib", "Otherinib");
		assertThat(asked("ben", second, "proposals { name conflicts { name proposer } }")).contains("name=Otherinib",
				"name=Examplinib, proposer=ada");
		assertThat(asked("cyd", second, "proposals { name conflicts { name } }")).contains("conflicts=[]");
		accept("ben", first);
		decide("ben", proposals("ben").get(2), ReviewDecision.ACCEPT);
		Proposal late = proposals("ben").get(3);
		assertThat(decide("ben", late, ReviewDecision.ACCEPT).userErrors()).singleElement().satisfies((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.DUPLICATE);
			assertThat(error.accepted()).isNotNull().anyMatch((near) -> near.contains("clew:examplinib"));
		});
	}

	@Test
	void publishesNoProposalButTheOneThatWasRead() {
		Submission submitted = submit("ada", proposing(ID, drug("Examplinib", "clew:examplinib")));
		Proposal read = proposals("ben").getFirst();
		revise("ada", submitted.id(), proposing(ID, drug("Swappinib", "clew:examplinib")));
		assertThat(decide("ben", read, ReviewDecision.ACCEPT).userErrors()).extracting(UserError::code)
			.containsExactly(UserErrorCode.OUTDATED);
		review("ben", done(revise("ada", submitted.id(), proposing(ID, drug("Examplinib", "clew:examplinib")))),
				ReviewDecision.REJECT, "No such study");
		assertThat(decide("ben", proposals("ben").getFirst(), ReviewDecision.ACCEPT).userErrors())
			.extracting(UserError::code)
			.containsExactly(UserErrorCode.WRONG_STATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "vbscript:x", "JaVaScRiPt:alert(1)", " ",
			"file:///etc/passwd", "http://", "42" })
	void refusesAReferenceThatIsNoPlaceToLookUp(String reference) {
		ProposalInput proposal = new ProposalInput(ProposalKind.DRUG, "Examplinib", "clew:examplinib", null, null, null,
				null, reference);
		assertThat(as("ada", () -> this.mutations.submitStudy(proposing(ID, proposal), false, key())).userErrors())
			.extracting(UserError::path)
			.contains(List.of("proposals", "0", "reference"));
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "clew: ", ":", "clew" })
	void refusesAnIdentifierThatIsNone(String id) {
		assertThat(as("ada", () -> this.mutations.submitStudy(proposing(ID, drug("Examplinib", id)), false, key()))
			.userErrors()).extracting(UserError::path).contains(List.of("proposals", "0", "id"));
		assertThat(as("ada", () -> this.mutations.submitStudy(Studies.of(id, "Imatinib", "CURED"), false, key()))
			.userErrors()).extracting(UserError::path).contains(List.of("study", "id"));
	}

	@Test
	void retractsNothingButTheStudyThatWasRead() {
		Submission published = accept("ben", submit("ada", Studies.of(ID, "Imatinib", "CURED")));
		assertThat(version()).isEqualTo(1);
		accept("ben", done(revise("ada", published.id(), Studies.of(ID, "Imatinib", "WORSENED"))));
		assertThat(version()).isEqualTo(2);
		assertThat(Acting.as("eve", Role.CURATOR, () -> this.mutations.retractStudy(ID, 1, "Retracted", key()))
			.userErrors()).extracting(UserError::code).containsExactly(UserErrorCode.OUTDATED);
		assertThat(Acting.as("eve", Role.CURATOR, () -> this.mutations.retractStudy(ID, 2, "Retracted", key()))
			.retraction()).isNotNull();
	}

	private int version() {
		return this.graphQl.document("{ study(id: \"%s\") { version } }".formatted(ID))
			.execute()
			.path("study.version")
			.entity(Integer.class)
			.get();
	}

	private String asked(String who, Submission submission, String fields) {
		return Acting.as(who, who.equals("ben") ? Role.REVIEWER : Role.CONTRIBUTOR,
				() -> this.graphQl.document("{ submission(id: \"%s\") { %s } }".formatted(submission.id(), fields))
					.execute()
					.path("submission")
					.entity(Map.class)
					.get()
					.toString());
	}

	@Test
	void saysAtOnceWhatIsWrongAndWhatIsMeant() {
		UseInput wrong = Studies.use("Imatinibb", GIST, null, 0);
		SubmissionPayload refused = as("ada", () -> this.mutations.submitStudy(Studies.of(ID, wrong), false, key()));
		assertThat(refused.submission()).isNull();
		assertThat(refused.userErrors()).anySatisfy((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.UNKNOWN);
			assertThat(error.path()).containsExactly("study", "uses", "0", "drugs", "0");
			assertThat(error.accepted()).isNotNull().anyMatch((near) -> near.contains("Imatinib"));
		}).anySatisfy((error) -> {
			assertThat(error.code()).isEqualTo(UserErrorCode.REQUIRED);
			assertThat(error.path()).containsExactly("study", "uses", "0", "effect");
			assertThat(error.accepted()).isNotNull().contains("CURED", "WORSENED");
		}).anySatisfy((error) -> assertThat(error.path()).containsExactly("study", "uses", "0", "patients"));
	}

	@Test
	void refusesAStudyThatIsThereAlready() {
		SubmissionPayload refused = as("ada",
				() -> this.mutations.submitStudy(Studies.of(SEEDED, "Imatinib", "CURED"), false, key()));
		assertThat(codes(refused)).containsExactly(UserErrorCode.DUPLICATE);
		submit("ada", Studies.of(ID, "Imatinib", "CURED"));
		assertThat(
				codes(as("ada", () -> this.mutations.submitStudy(Studies.of(ID, "Imatinib", "CURED"), false, key()))))
			.containsExactly(UserErrorCode.DUPLICATE);
	}

	@Test
	void givesARetryTheFirstAnswer() {
		SubmissionInput input = Studies.of(ID, "Imatinib", "CURED");
		SubmissionPayload first = as("ada", () -> this.mutations.submitStudy(input, false, "the same"));
		assertThat(as("ada", () -> this.mutations.submitStudy(input, false, "the same"))).isEqualTo(first);
		assertThat(done(first).state()).isEqualTo(SubmissionState.SUBMITTED);
	}

	@Test
	void resolvesTwoExtractionsByAThirdPerson() {
		Submission first = submit("ada", Studies.of(ID, Studies.use("Imatinib", GIST, "CURED", 2)));
		Submission second = submit("ben",
				Studies.of(ID, Studies.use("CHEMBL.COMPOUND:CHEMBL941", GIST, "SYMPTOMS_IMPROVED", 2)));
		assertThat(codes(review("cyd", first, ReviewDecision.ACCEPT, null))).containsExactly(UserErrorCode.WRONG_STATE);
		List<Difference> differences = Acting.as("cyd", Role.REVIEWER, () -> this.queries.differences(first));
		assertThat(differences)
			.containsExactly(new Difference("uses[0].effect", "\"CURED\"", "\"SYMPTOMS_IMPROVED\"", null));
		List<DifferenceChoice> choices = List.of(new DifferenceChoice("uses[0].effect", Extraction.SECOND));
		assertThat(codes(resolve("ben", first, second, choices))).containsExactly(UserErrorCode.NOT_ALLOWED);
		assertThat(codes(resolve("cyd", first, second, List.of()))).containsExactly(UserErrorCode.REQUIRED);
		Submission resolved = done(resolve("cyd", first, second, choices));
		assertThat(Acting.as("cyd", Role.REVIEWER, () -> this.queries.differences(resolved)))
			.extracting(Difference::resolved)
			.containsExactly(Extraction.SECOND);
		assertThat(accept("cyd", resolved).state()).isEqualTo(SubmissionState.PUBLISHED);
		assertThat(effects()).containsExactly("SYMPTOMS_IMPROVED");
		Submission other = Acting.as("cyd", Role.REVIEWER, () -> this.queries.submission(second.id()));
		assertThat(other).isNotNull();
		assertThat(other.state()).isEqualTo(SubmissionState.SUPERSEDED);
		assertThat(other.supersededBy()).isEqualTo(first.id());
	}

	@Test
	void waitsForARecordThatIsProposed() {
		Submission accepted = accept("ben", submit("ada", proposing(ID, drug("Examplinib", "clew:examplinib"))));
		assertThat(accepted.state()).isEqualTo(SubmissionState.ACCEPTED);
		assertThat(studies()).isZero();
		Proposal proposal = proposals("ben").getFirst();
		assertThat(decide("ada", proposal, ReviewDecision.ACCEPT).userErrors()).extracting(UserError::code)
			.containsExactly(UserErrorCode.NOT_ALLOWED);
		Proposal decided = decide("ben", proposal, ReviewDecision.ACCEPT).proposal();
		assertThat(decided).isNotNull();
		assertThat(decided.state()).isEqualTo(ProposalState.ACCEPTED);
		assertThat(decided.decidedAs()).isEqualTo("clew:examplinib");
		assertThat(studies()).isEqualTo(1);
		this.graphQl.document("{ drug(id: \"clew:examplinib\") { name uses { totalCount } } }")
			.execute()
			.path("drug.uses.totalCount")
			.entity(Integer.class)
			.isEqualTo(1);
	}

	@Test
	void replacesAPublishedStudyByARevisionThatWasReviewed() {
		Submission published = accept("ben", submit("ada", Studies.of(ID, Studies.use("Imatinib", GIST, "CURED", 1),
				Studies.use("Imatinib", "melanoma", "CURED", 1))));
		Submission revision = done(revise("cyd", published.id(), Studies.of(ID, "Imatinib", "WORSENED")));
		assertThat(revision.revision()).isEqualTo(2);
		assertThat(effects()).containsExactly("CURED", "CURED");
		assertThat(accept("ben", revision).state()).isEqualTo(SubmissionState.PUBLISHED);
		assertThat(effects()).containsExactly("WORSENED");
		Submission before = Acting.as("ben", Role.REVIEWER, () -> this.queries.submission(published.id()));
		assertThat(before).isNotNull();
		assertThat(before.state()).isEqualTo(SubmissionState.SUPERSEDED);
		assertThat(codes(revise("ada", published.id(), Studies.of(ID, "Imatinib", "CURED"))))
			.containsExactly(UserErrorCode.WRONG_STATE);
	}

	@Test
	void namesThoseWhoWishToBeNamed() {
		accept("ben", submit("ada", Studies.of(ID, Studies.use("Imatinib", GIST, "CURED", 1))));
		this.graphQl.document("{ study(id: \"%s\") { contributors { name orcid } } }".formatted(ID))
			.execute()
			.path("study.contributors")
			.entityList(Contributor.class)
			.containsExactly(new Contributor("Ada Example", "0000-0002-1825-0097"));
	}

	@Test
	void staysWhenTheSeedIsLoadedAgain() {
		accept("ben", submit("ada", Studies.of(ID, "Imatinib", "CURED")));
		this.driver.executableQuery("MATCH (r:Release) SET r.digest = 'another'").execute();
		new Seed(null, "classpath:cut").load(this.driver);
		assertThat(studies()).isEqualTo(1);
		assertThat(effects()).containsExactly("CURED");
	}

	@Test
	void submitsAllOfAListOrWhatIsRightOfIt() {
		List<SubmissionInput> inputs = List.of(Studies.of(ID, "Imatinib", "CURED"),
				Studies.of(ID + "-2", "No such drug", "CURED"), Studies.of(ID, "Imatinib", "CURED"));
		SubmissionsPayload none = many(inputs, SubmissionMode.ALL_OR_NOTHING, false);
		assertThat(none.submitted()).isZero();
		assertThat(none.results()).extracting((result) -> result.userErrors().isEmpty())
			.containsExactly(true, false, false);
		SubmissionsPayload trial = many(inputs, SubmissionMode.BEST_EFFORT, true);
		assertThat(trial.submitted()).isZero();
		SubmissionsPayload some = many(inputs, SubmissionMode.BEST_EFFORT, false);
		assertThat(some.submitted()).isEqualTo(1);
		assertThat(some.results().get(1).userErrors()).extracting(UserError::code)
			.containsExactly(UserErrorCode.UNKNOWN);
		assertThat(some.results().get(2).userErrors()).extracting(UserError::code)
			.containsExactly(UserErrorCode.DUPLICATE);
	}

	@Test
	void countsARetractedStudyForNothingAndSaysSo() {
		int before = summary("studies");
		Acting.as("eve", Role.CURATOR, () -> this.mutations.retractStudy(SEEDED, 1, "Retracted by the journal", key()));
		this.graphQl.document("{ study(id: \"%s\") { retraction { reason date } } }".formatted(SEEDED))
			.execute()
			.path("study.retraction.reason")
			.entity(String.class)
			.isEqualTo("Retracted by the journal");
		assertThat(summary("studies")).isEqualTo(before - 1);
		assertThat(summary("retracted")).isEqualTo(1);
		assertThat(reasons()).filteredOn((reason) -> reason.toString().contains(SEEDED))
			.isNotEmpty()
			.allSatisfy((reason) -> assertThat(reason.toString()).contains("stance=NEUTRAL", "RETRACTED"));
		this.graphQl.document("{ study(id: \"%s\") { uses { edges { node { stance } } } } }".formatted(SEEDED))
			.execute()
			.path("study.uses.edges[*].node.stance")
			.entityList(String.class)
			.containsExactly("NEUTRAL");
		this.driver.executableQuery("MATCH (r:Release) SET r.digest = 'another'").execute();
		new Seed(null, "classpath:cut").load(this.driver);
		assertThat(summary("retracted")).isEqualTo(1);
	}

	private List<?> reasons() {
		return this.graphQl
			.document(
					"""
							{
							  candidateDrugs(patient: { disease: "MONDO:0011719" }, filter: { drug: ["CHEMBL.COMPOUND:CHEMBL941"] }) {
							    nodes { reasons(first: 100) { nodes { stance publication { id } conditions { kind } } } }
							  }
							}
							""")
			.execute()
			.path("candidateDrugs.nodes[*].reasons.nodes[*]")
			.entityList(Map.class)
			.get();
	}

	private int summary(String field) {
		return this.graphQl.document("{ evidenceSummary(groupBy: []) { %s } }".formatted(field))
			.execute()
			.path("evidenceSummary[0]." + field)
			.entity(Integer.class)
			.get();
	}

	private int studies() {
		return this.graphQl.document("{ studies(filter: { year: { equals: 2024 }, hasUse: true }) { totalCount } }")
			.execute()
			.path("studies.totalCount")
			.entity(Integer.class)
			.get();
	}

	private int found() {
		return this.graphQl.document("{ search(text: \"xylograph\", types: [STUDY]) { totalCount } }")
			.execute()
			.path("search.totalCount")
			.entity(Integer.class)
			.get();
	}

	private List<String> effects() {
		return this.graphQl.document("{ study(id: \"%s\") { uses { edges { node { effect } } } } }".formatted(ID))
			.execute()
			.path("study.uses.edges[*].node.effect")
			.entityList(String.class)
			.get();
	}

	private Submission submit(String who, SubmissionInput input) {
		return done(as(who, () -> this.mutations.submitStudy(input, false, key())));
	}

	private SubmissionsPayload many(List<SubmissionInput> inputs, SubmissionMode mode, boolean dryRun) {
		return Acting.as("ada", Role.CONTRIBUTOR, () -> this.mutations.submitStudies(inputs, mode, dryRun, key()));
	}

	private SubmissionPayload revise(String who, String id, SubmissionInput input) {
		return as(who, () -> this.mutations.reviseStudy(id, input, null, false, key()));
	}

	private SubmissionPayload review(String who, Submission submission, ReviewDecision decision, String comment) {
		return Acting.as(who, Role.REVIEWER,
				() -> this.mutations.reviewStudy(submission.id(), submission.version(), decision, comment, key()));
	}

	private Submission accept(String who, Submission submission) {
		return done(review(who, submission, ReviewDecision.ACCEPT, null));
	}

	private SubmissionPayload resolve(String who, Submission submission, Submission other,
			List<DifferenceChoice> choices) {
		return Acting.as(who, Role.REVIEWER, () -> this.mutations.resolveDifferences(submission.id(),
				submission.version(), other.version(), choices, key()));
	}

	private ProposalPayload decide(String who, Proposal proposal, ReviewDecision decision) {
		return Acting.as(who, Role.REVIEWER,
				() -> this.mutations.reviewProposal(proposal.id(), proposal.version(), decision, null, "Why", key()));
	}

	private List<Proposal> proposals(String who) {
		return Acting
			.as(who, Role.REVIEWER, () -> this.queries.proposals(null, new PageRequest(null, null, null, null)))
			.getEdges()
			.stream()
			.map(Edge::getNode)
			.toList();
	}

	private static SubmissionInput proposing(String study, ProposalInput... proposals) {
		return Studies.of(study, List.of(proposals), Studies.use(proposals[0].name(), GIST, "CURED", 1));
	}

	private static ProposalInput drug(String name, String id) {
		return new ProposalInput(ProposalKind.DRUG, name, id, null, null, null, null, "https://example.org/examplinib");
	}

	private static SubmissionPayload as(String who, Supplier<SubmissionPayload> doing) {
		return Acting.as(who, Role.CONTRIBUTOR, doing);
	}

	private static Submission done(SubmissionPayload payload) {
		assertThat(payload.userErrors()).isEmpty();
		AtomicReference<Submission> done = new AtomicReference<>(payload.submission());
		assertThat(done.get()).isNotNull();
		return done.get();
	}

	private static List<UserErrorCode> codes(SubmissionPayload payload) {
		return payload.userErrors().stream().map(UserError::code).toList();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
