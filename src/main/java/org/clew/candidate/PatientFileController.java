package org.clew.candidate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.clew.api.Filters.Order;
import org.clew.api.InvalidRequest;
import org.clew.api.Notice;
import org.clew.candidate.answer.Ignored;
import org.clew.candidate.answer.IgnoredReason;
import org.clew.candidate.file.Omitted;
import org.clew.candidate.file.PatientFile;
import org.clew.candidate.file.PatientFormat;
import org.clew.candidate.loading.Cores;
import org.clew.candidate.question.PatientInput;
import org.clew.candidate.question.Question;
import org.clew.candidate.question.Questions;
import org.clew.candidate.question.Understood;
import org.clew.graph.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Reads patients as others send them, and asks with them. Nothing of a file is kept. */
@Controller
class PatientFileController {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_EMPTY))
		.build();

	private final Questions questions;

	private final Cores cores;

	private final CandidateController candidates;

	PatientFileController(Questions questions, Cores cores, CandidateController candidates) {
		this.questions = questions;
		this.cores = cores;
		this.candidates = candidates;
	}

	@QueryMapping
	ReadPatient patientFrom(@Argument @Nullable Object phenopacket, @Argument @Nullable Object fhirBundle,
			@Argument @Nullable String table) {
		if (Stream.of(phenopacket, fhirBundle, table).filter(Objects::nonNull).count() != 1) {
			throw new InvalidRequest("patientFrom", "none or several", "one of phenopacket, fhirBundle and table");
		}
		return read((phenopacket != null) ? PatientFile.ofPhenopacket(phenopacket) : (fhirBundle != null)
				? PatientFile.ofFhir(fhirBundle) : PatientFile.ofTable(Objects.requireNonNull(table)));
	}

	@SchemaMapping(typeName = "PatientFile")
	@Nullable CandidateConnection candidateDrugs(ReadPatient read, @Argument @Nullable CandidateFilter filter,
			@Argument @Nullable Order<CandidateOrderField> orderBy, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return (read.input() != null)
				? this.candidates.candidateDrugs(read.input(), filter, orderBy, first, after, null) : null;
	}

	@PostMapping("/patient")
	ResponseEntity<Map<String, Object>> patient(@RequestBody byte[] file) {
		ReadPatient read = Moment.hold(() -> read(PatientFile.of(new String(file, StandardCharsets.UTF_8))));
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("format", read.format());
		if (read.patient() != null) {
			answer.put("patient", read.patient());
		}
		answer.put("understood", read.understood().stream().map(PatientFileController::told).toList());
		answer.put("ignored", read.ignored());
		answer.put("omitted", read.omitted());
		answer.put("missing", read.missing());
		answer.put("notice", Notice.TEXT);
		return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(answer);
	}

	@ExceptionHandler
	ProblemDetail refused(InvalidRequest invalid) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(invalid.getMessage()));
	}

	private ReadPatient read(PatientFile file) {
		PatientInput input = file.patient();
		if (input == null) {
			return new ReadPatient(file, null, null);
		}
		Question question = question(input);
		String name = file.diseaseName();
		if (name != null && isUnknown(question)) {
			PatientInput named = new PatientInput(name, input.targets(), input.alterations(), input.ageYears(),
					input.ageMonths(), input.jurisdiction(), input.priorTherapies(), input.tests(), input.phenotypes());
			Question other = question(named);
			return isUnknown(other) ? new ReadPatient(file, input, question) : new ReadPatient(file, named, other);
		}
		return new ReadPatient(file, input, question);
	}

	private Question question(PatientInput input) {
		return this.questions.of(input, this.cores.at(null), this.cores.genes());
	}

	private static boolean isUnknown(Question question) {
		return question.ignored().stream().anyMatch((one) -> one.reason() == IgnoredReason.UNKNOWN_DISEASE);
	}

	private static Map<String, Object> told(Understood part) {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("field", part.field());
		told.put("text", part.text());
		told.put("reading", part.reading());
		if (part.recordId() != null) {
			told.put("record", part.recordId());
		}
		return told;
	}

	/**
	 * A file with how its parts were read.
	 *
	 * @param file what was read of it
	 * @param input what is asked with
	 * @param question how that was read
	 */
	record ReadPatient(PatientFile file, @Nullable PatientInput input, @Nullable Question question) {

		public PatientFormat format() {
			return this.file.format();
		}

		public @Nullable Object patient() {
			return (this.input != null) ? JSON.convertValue(this.input, Map.class) : null;
		}

		public List<Understood> understood() {
			return (this.question != null) ? this.question.understood() : List.of();
		}

		public List<Ignored> ignored() {
			return (this.question != null) ? this.question.ignored() : List.of();
		}

		public List<Omitted> omitted() {
			return this.file.omitted();
		}

		public List<String> missing() {
			return this.file.missing();
		}

	}

}
