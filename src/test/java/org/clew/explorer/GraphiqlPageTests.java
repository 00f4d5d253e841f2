package org.clew.explorer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@BrowserTest
class GraphiqlPageTests {

	private static final String RUN = "button.graphiql-execute-button";

	@ParameterizedTest
	@EnumSource(names = { "WIDE_LIGHT", "NARROW_DARK" })
	void opensOnAnExample(Look look, Visit visit) {
		visit.look(look).open("/graphiql");
		assertThat(visit.page().locator(".graphiql-query-editor")).containsText("candidateDrugs");
		visit.picture("graphiql-" + look);
	}

	@Test
	void answersByKeyboard(Visit visit) {
		visit.open("/graphiql");
		visit.tabTo(visit.page().locator(".graphiql-query-editor textarea"));
		visit.press("Control+Enter");
		assertThat(visit.page().locator(".result-window")).containsText("\"totalCount\"");
	}

	@Test
	void saysThatTheApiFails(Visit visit) {
		visit.failApi();
		visit.open("/graphiql");
		visit.page().locator(RUN).click();
		assertThat(visit.page().locator(".result-window")).containsText("INTERNAL_ERROR for 4f2a-17");
	}

}
