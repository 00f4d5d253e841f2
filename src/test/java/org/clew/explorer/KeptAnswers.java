package org.clew.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;

import org.springframework.core.io.ClassPathResource;

/**
 * Answers of a server with the atlas, which the server of these tests has not: each a
 * file of {@code explorer} among the test resources.
 */
final class KeptAnswers {

	private KeptAnswers() {
	}

	/**
	 * Opens the page of an answer.
	 * @param visit where
	 * @param name of the file
	 * @param question in the address, from its question mark on
	 */
	static void show(Visit visit, String name, String question) {
		String kept = read(name);
		visit.changeAnswers((answer) -> answer.contains("\"whole\":") ? kept : answer);
		visit.open("/candidates" + question);
	}

	/**
	 * {@return the section with a title}
	 * @param visit where
	 * @param title of the section
	 */
	static Locator band(Visit visit, String title) {
		return visit.page()
			.locator(".band-section")
			.filter(new Locator.FilterOptions()
				.setHas(visit.page().locator("h2", new LocatorOptions().setHasText(title))));
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("explorer/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
