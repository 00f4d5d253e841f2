package org.clew.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for rules on controllers, apart from those of the application: who is refused,
 * and what they are told.
 */
class RulesTests {

	private static final String SCHEMA = """
			type Query { open: String closed: String }
			type Mutation { review: String }
			""";

	private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	@BeforeEach
	void start() {
		start(true);
	}

	@AfterEach
	void stop() {
		this.context.close();
	}

	@ParameterizedTest
	@CsvSource({ "REVIEWER", "CURATOR", "ADMIN" })
	void letsARoleDoWhatTheRolesBelowItMay(Role role) {
		assertThat(errors("mutation { review }", role)).isEmpty();
	}

	@Test
	void namesTheRoleThatIsMissing() {
		assertThat(errors("mutation { review }", Role.CONTRIBUTOR)).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).isEqualTo("review needs the role REVIEWER; the token gives CONTRIBUTOR");
			assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN").containsEntry("role", "REVIEWER");
		});
	}

	@Test
	void asksForATokenWhereThereIsNone() {
		assertThat(errors("mutation { review }")).singleElement().satisfies((error) -> {
			assertThat(error.getMessage())
				.isEqualTo("review needs the role REVIEWER; send a token in the header Authorization: Bearer …");
			assertThat(error.getExtensions()).containsEntry("code", "UNAUTHENTICATED");
		});
	}

	@Test
	void saysThatNothingCanBeWrittenWithoutAnIssuer() {
		start(false);
		assertThat(errors("mutation { review }")).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).contains("review needs the role REVIEWER", "knows no issuer of tokens",
					"spring.security.oauth2.resourceserver.jwt.issuer-uri");
			assertThat(error.getExtensions()).containsEntry("code", "NO_ISSUER");
		});
	}

	@Test
	void leavesReadingOpen() {
		assertThat(errors("{ open }")).isEmpty();
	}

	@Test
	void holdsForAQueryThatHasARule() {
		assertThat(errors("{ open closed }")).singleElement()
			.extracting(ResponseError::getMessage)
			.asString()
			.startsWith("closed needs the role CONTRIBUTOR");
	}

	@Test
	void stopsTheStartForAMutationWithoutARule() {
		new ApplicationContextRunner().withBean(Forgotten.class)
			.withBean(Rules.class)
			.run((failed) -> assertThat(failed).getFailure()
				.rootCause()
				.hasMessage(
						"Mutation.forgotten has no rule: say with @Requires which role it needs, or with @Anybody that it needs none"));
	}

	private void start(boolean issuer) {
		this.context.close();
		this.context = new AnnotationConfigApplicationContext();
		this.context.register(Rulebound.class, Wiring.class, Rules.class, Refusals.class);
		if (issuer) {
			this.context.registerBean(JwtDecoder.class, () -> (token) -> {
				throw new IllegalStateException("Nobody sends a token here");
			});
		}
		this.context.refresh();
	}

	private List<ResponseError> errors(String document, Role role) {
		return Acting.as("ada", role, () -> errors(document));
	}

	private List<ResponseError> errors(String document) {
		List<ResponseError> errors = new ArrayList<>();
		this.context.getBean(GraphQlTester.class).document(document).execute().errors().satisfy(errors::addAll);
		return errors;
	}

	/** A controller with rules. */
	@Controller
	static class Rulebound {

		@QueryMapping
		String open() {
			return "open";
		}

		@QueryMapping
		@Requires(Role.CONTRIBUTOR)
		String closed() {
			return "closed";
		}

		@MutationMapping
		@Requires(Role.REVIEWER)
		String review() {
			return "reviewed";
		}

	}

	/** A controller whose rule was forgotten. */
	@Controller
	static class Forgotten {

		@MutationMapping
		String forgotten() {
			return "open to all";
		}

	}

	/** As little of GraphQL as a controller needs. */
	@Configuration
	@EnableMethodSecurity
	static class Wiring {

		@Bean
		static AnnotationTemplateExpressionDefaults ruleTemplates() {
			return new AnnotationTemplateExpressionDefaults();
		}

		@Bean
		AnnotatedControllerConfigurer controllers() {
			return new AnnotatedControllerConfigurer();
		}

		@Bean
		GraphQlTester tester(AnnotatedControllerConfigurer controllers, Refusals refusals) {
			GraphQlSource source = GraphQlSource.schemaResourceBuilder()
				.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
				.configureRuntimeWiring(controllers)
				.exceptionResolvers(List.of(refusals))
				.build();
			return ExecutionGraphQlServiceTester.create(new DefaultExecutionGraphQlService(source));
		}

	}

}
