package org.clew.issuer;

import org.clew.graph.StartEnded;

/** The development issuer was asked to serve others than the machine it runs on. */
class PublicAddress extends StartEnded {

	PublicAddress(String address) {
		super("The profile dev-issuer gives everybody a token who asks for one, so it serves this machine only;"
				+ " server.address is '" + address + "'",
				"Leave server.address out, or set it to 127.0.0.1. To serve others, leave the profile out and set"
						+ " spring.security.oauth2.resourceserver.jwt.issuer-uri to an issuer of your own.",
				null);
	}

}
