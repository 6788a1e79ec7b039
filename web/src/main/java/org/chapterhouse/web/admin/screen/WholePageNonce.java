package org.chapterhouse.web.admin.screen;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import org.primefaces.csp.CspState;
import org.primefaces.util.Constants;

/**
 * Lets every whole page have its scripts, also one that is drawn again in answer to a form.
 *
 * <p>PrimeFaces asks each form for the nonce of the page it came from, which only its own script sends along. What a
 * script adds to a living page needs that; a whole page brings its policy with it, so it may go by what its view
 * remembers, or by a new one.
 */
public final class WholePageNonce extends CspState {

    private final FacesContext context;
    private String nonce = "";

    private WholePageNonce(FacesContext context) {
        super(context);
        this.context = context;
    }

    /** Gives every request this way of finding its nonce, before PrimeFaces takes its own. */
    public static class Contexts extends FacesContextFactory {

        public Contexts(FacesContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
            var made = getWrapped().getFacesContext(context, request, response, lifecycle);
            made.getAttributes().put(CspState.class.getName(), new WholePageNonce(made));
            return made;
        }
    }

    @Override
    public String getNonce() {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return super.getNonce();
        }
        if (nonce.isEmpty()) {
            nonce = remembered();
        }
        return nonce;
    }

    private String remembered() {
        var view = context.getViewRoot();
        if (view.isTransient()) {
            return generateNonce();
        }
        return (String)
                view.getViewMap(true).computeIfAbsent(Constants.RequestParams.NONCE_PARAM, name -> generateNonce());
    }
}
