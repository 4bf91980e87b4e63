// Small comforts; every page works without them.
(() => {
  "use strict";

  // A file dropped anywhere on the form goes into its file field.
  const wireDrop = (box) => {
    const field = box.querySelector("input[type=file]");
    const form = box.closest("form");
    const over = (on) => (event) => {
      if (event.dataTransfer.types.includes("Files")) {
        event.preventDefault();
        box.classList.toggle("over", on);
      }
    };
    form.addEventListener("dragover", over(true));
    form.addEventListener("dragleave", over(false));
    form.addEventListener("drop", (event) => {
      over(false)(event);
      if (event.dataTransfer.files.length > 0) {
        field.files = event.dataTransfer.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  };

  // A second click while the first is on its way would audit twice.
  const wireOnce = (form) => {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button[type=submit]");
      if (button) {
        setTimeout(() => { button.disabled = true; });
      }
    });
  };

  const wire = () => {
    document.querySelectorAll("[data-drop]:not([data-wired])").forEach((box) => {
      box.dataset.wired = "yes";
      wireDrop(box);
    });
    document.querySelectorAll("form[data-once]:not([data-wired])").forEach((form) => {
      form.dataset.wired = "yes";
      wireOnce(form);
    });
  };

  document.addEventListener("DOMContentLoaded", wire);
  document.addEventListener("htmx:afterSettle", wire);
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-once] button:disabled").forEach((button) => { button.disabled = false; });
  });
})();
