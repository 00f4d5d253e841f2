package org.clew.issuer;

/**
 * The development issuer was asked to serve others than the machine it runs on.
 */
class PublicAddress extends RuntimeException {

	PublicAddress(String address) {
		super("The profile dev-issuer gives everybody a token who asks for one, so it serves this machine only;"
				+ " server.address is '" + address + "'");
	}

}
