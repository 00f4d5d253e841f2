package org.clew.issuer;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Says at start how to get a token. */
class Announcement implements ApplicationListener<WebServerInitializedEvent> {

	private static final System.Logger LOGGER = System.getLogger(Announcement.class.getName());

	@Override
	public void onApplicationEvent(WebServerInitializedEvent started) {
		if (WebServerApplicationContext.hasServerNamespace(started.getApplicationContext(), "management")) {
			return;
		}
		StringBuilder text = new StringBuilder("Development issuer, for this machine only. A token comes from");
		for (Person person : Person.values()) {
			text.append(
					"%n    curl -s -u %s:%s -d grant_type=client_credentials http://localhost:%d/oauth2/token    # %s"
						.formatted(person.login(), person.login(), started.getWebServer().getPort(), person.role()));
		}
		LOGGER.log(System.Logger.Level.INFO, text::toString);
	}

}
