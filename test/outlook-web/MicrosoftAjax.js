// Stands in for MicrosoftAjax.js, which the genuine library fetches from a CDN and which its npm package lacks: only the
// members that the library asks for. Loaded before office.js, so the CDN is never asked. The real file also changes
// built-in prototypes; this one does not.
(function () {
  window.Type = window.Type || {};
  Type.registerNamespace = function (path) {
    path.split('.').reduce(function (parent, name) {
      return (parent[name] = parent[name] || {});
    }, window);
  };
  Type.registerClass = function () {};
  Function.prototype.registerClass = function () {
    return this;
  };
  Function._validateParams = function () {
    return null;
  };
  window.Sys = window.Sys || {};
  Sys.StringBuilder = function () {};
  Sys.Debug = { trace: function () {} };
  Sys.Serialization = {
    JavaScriptSerializer: {
      serialize: function (value) {
        return JSON.stringify(value);
      },
      deserialize: function (text) {
        return JSON.parse(text);
      },
    },
  };
  function failure(kind) {
    return function (detail) {
      return new Error(kind + ': ' + detail);
    };
  }
  Error.argument = failure('argument');
  Error.parameterCount = failure('parameterCount');
})();
