/** zod would try out whether a page's policy allows `eval`, which counts as breaking it. */
const noEval = "globalThis.__zod_globalConfig={jitless:true};";

/**
 * Runs before the first paint: applies the stored choice of theme, and switches it without waiting for React.
 * Without a choice, or without JavaScript, the device's own setting holds.
 */
export const themeScript = `${noEval}(function(){
var d=document.documentElement,k="kurabe-theme",v;
function get(){try{return localStorage.getItem(k)}catch(e){return null}}
function set(t){if(t==="light"||t==="dark")d.dataset.theme=t;else delete d.dataset.theme}
function mark(){document.querySelectorAll("input[name=theme]").forEach(function(i){i.checked=i.value===(d.dataset.theme||"system")})}
set(get());d.dataset.js="";
document.addEventListener("DOMContentLoaded",mark);
document.addEventListener("change",function(e){var i=e.target;if(!i||i.name!=="theme")return;
set(i.value);try{if(i.value==="system")localStorage.removeItem(k);else localStorage.setItem(k,i.value)}catch(e){}});
})()`;
