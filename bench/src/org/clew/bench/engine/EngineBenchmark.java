package org.clew.bench.engine;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.clew.Application;
import org.clew.bench.Patients;
import org.clew.candidate.answer.Answer;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Reason;
import org.clew.candidate.core.Core;
import org.clew.candidate.loading.Cores;
import org.clew.candidate.patient.Patient;
import org.clew.candidate.question.PatientInput;
import org.clew.candidate.question.Questions;
import org.clew.candidate.reasoner.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The engine alone, without HTTP, GraphQL and JSON, on the core that the server reads from the shipped graph. The patients
 * come in turn, and are those of {@code bench/distinct}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class EngineBenchmark {

	private static final int PATIENTS = 1500;

	private static final int CANDIDATES = 20;

	private static final int REASONS = 5;

	private ConfigurableApplicationContext context;

	private Core core;

	private List<Patient> patients;

	private int next;

	@Setup
	public void start() throws IOException {
		this.context = SpringApplication.run(Application.class, "--server.port=0", "--clew.embedded.port=0",
				"--clew.embedded.directory=" + System.getProperty("clew.bench.graph"));
		Cores cores = this.context.getBean(Cores.class);
		Questions questions = this.context.getBean(Questions.class);
		this.core = cores.at(null);
		this.patients = Patients.read()
			.of(1, PATIENTS)
			.stream()
			.map((patient) -> JsonMapper.shared().convertValue(patient, PatientInput.class))
			.map((input) -> questions.of(input, this.core, cores.genes()).patient())
			.toList();
	}

	@TearDown
	public void stop() {
		this.context.close();
	}

	/** All candidates, in order, with their reasons. */
	@Benchmark
	public Answer reasoned() {
		this.next = (this.next + 1) % PATIENTS;
		return Engine.answer(this.core, this.patients.get(this.next));
	}

	/** The same, and twenty candidates with five reasons each put into words. */
	@Benchmark
	public void worded(Blackhole read) {
		List<Candidate> candidates = reasoned().candidates();
		for (Candidate candidate : candidates.subList(0, Math.min(CANDIDATES, candidates.size()))) {
			read.consume(candidate.name());
			read.consume(candidate.conditions());
			List<Reason> reasons = candidate.reasons();
			for (Reason reason : reasons.subList(0, Math.min(REASONS, reasons.size()))) {
				read.consume(reason.sentence());
			}
		}
	}

}
